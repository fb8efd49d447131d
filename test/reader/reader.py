"""Reads a copy that Mend saved, with its twelve words and with nothing of Mend's: checks all of it, and tells the story.

    python3 reader.py mend.age          asks for the words, or reads them from standard input

Needs Python 3.9, `cryptography` and the program `age` (on Debian: apt-get install age python3-cryptography), and beside
it english.txt, the list of words of BIP39. It was written from docs/protocol.md; what stands in brackets is a chapter there.

It ends with 0 where everything holds, with 1 where something does not (each is named), with 2 where it cannot be opened.
"""
import base64
import datetime
import getpass
import hashlib
import io
import json
import pathlib
import re
import subprocess
import sys
import tarfile

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

NONE = bytes(32)  # stands where nothing came before
KINDS = [None, "event", "commit", "release", "withdraw", "device", "turn", "left", "slotKey", "couple", "live", "lostOrder", "match"]


class CannotOpen(Exception):
    """Why there is nothing to read."""


class Short(Exception):
    """Bytes that end before their fields do, or go on behind them."""


class Bytes:
    """Reads fields one after the other. Integers are big-endian."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, length):
        if self.at + length > len(self.data):
            raise Short
        self.at += length
        return self.data[self.at - length : self.at]

    def number(self, length):
        return int.from_bytes(self.take(length), "big")

    def rest(self):
        return self.take(len(self.data) - self.at)

    def many(self, read):
        return [read() for _ in range(self.number(1))]

    def end(self):
        if self.at != len(self.data):
            raise Short


# --- [Words and bytes], [Keys] ----------------------------------------------------------------------------------------


def labelled(label, *parts):
    return b"mend/1 " + label.encode() + b"\0" + b"".join(parts)


def digest(label, *parts):
    return hashlib.sha256(labelled(label, *parts)).digest()


def derive(secret, label, *parts, length=32, salt=None):
    return HKDF(hashes.SHA256(), length, salt=salt, info=labelled(label, *parts)).derive(secret)


def signed_by(key, signature, data):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, data)
        return True
    except (InvalidSignature, ValueError):
        return False


def opened(key, nonce, sealed, beside):
    try:
        return AESGCM(key).decrypt(nonce, sealed, beside)
    except (InvalidTag, ValueError):
        return None


def text_to_bytes(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def bytes_to_text(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def phrase_of(words, known):
    """The 128 bits of twelve words; the last four of their 132 bits are a checksum (BIP39)."""
    typed = re.findall(r"[a-z]+", words.lower())
    strange = [word for word in typed if word not in known]
    if strange:
        raise CannotOpen(f"not a word of the list: {', '.join(strange)}")
    if len(typed) != 12:
        raise CannotOpen(f"twelve words are needed, and {len(typed)} were given")
    bits = "".join(format(known.index(word), "011b") for word in typed)
    phrase = int(bits[:128], 2).to_bytes(16, "big")
    if hashlib.sha256(phrase).digest()[0] >> 4 != int(bits[128:], 2):
        raise CannotOpen("these twelve words do not belong together: one of them is another, or two changed places")
    return phrase


def age_identity(secret):
    """`AGE-SECRET-KEY-1…` (Bech32, BIP 173)."""
    letters, name = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", "age-secret-key-"
    bits = "".join(format(byte, "08b") for byte in secret) + "0000"
    fives = [int(bits[at : at + 5], 2) for at in range(0, len(bits) - 4, 5)]
    total = 1
    for value in [ord(c) >> 5 for c in name] + [0] + [ord(c) & 31 for c in name] + fives + [0] * 6:
        top, total = total >> 25, (total & 0x1FFFFFF) << 5 ^ value
        for at, part in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            total ^= part if top >> at & 1 else 0
    check = [(total ^ 1) >> shift & 31 for shift in (25, 20, 15, 10, 5, 0)]
    return (name + "1" + "".join(letters[five] for five in fives + check)).upper()


# --- [Backup] ---------------------------------------------------------------------------------------------------------


def lines_of(file, identity):
    told = subprocess.run(["age", "-d", "-i", "-", file], input=identity.encode() + b"\n", capture_output=True)
    if told.returncode != 0:
        raise CannotOpen(f"the file does not open with these words: {told.stderr.decode().strip().splitlines()[:1]}")
    with tarfile.open(fileobj=io.BytesIO(told.stdout)) as archive:
        events = archive.extractfile("events.ndjson").read().decode()
    return [json.loads(line) for line in events.splitlines() if line.strip()]


def read_certificate(read):
    names = (("root", 32), ("sign", 32), ("receive", 1216), ("signature", 64), ("own", 32), ("couple", 32))
    return {name: read.take(length) for name, length in names}


def read_canonical(data):
    """[Envelope], its inside."""
    read = Bytes(data)
    entry = {"kind": KINDS[read.number(1)], "device": read.take(16), "counter": read.number(4), "previous": read.take(32)}
    entry |= {"seen": read.number(6), "seen_hash": read.take(32), "time": read.number(6)}
    entry["body"] = read.take(read.number(3))
    read.end()
    return entry


def read_turn(data):
    read = Bytes(data)
    turn = {"number": read.number(4), "wraps": read.take(32), "carries": read.number(1), "key": read.take(32)}
    turn["removed"] = read.many(lambda: read.take(16))
    turn["partners"] = read.many(lambda: [read.take(length) for length in (32, 1216, 32, 64)])
    turn["devices"] = read.many(lambda: read_certificate(read))
    read.end()
    return turn


class Space:
    """One space of the copy: what it holds by sequence, and what is wrong with it."""

    def __init__(self, line, lines):
        here = [each for each in lines if each.get("space") == line["name"]]
        self.name, self.id = line["name"], text_to_bytes(line["id"])
        self.roots = [text_to_bytes(root) for root in line["roots"]]
        self.entries = {each["sequence"]: each for each in here if each["kind"] == "entry"}
        self.envelopes = {each["sequence"]: text_to_bytes(each["envelope"]) for each in here if each["kind"] == "envelope"}
        self.refused = {each["sequence"]: each["fault"] for each in here if each["kind"] == "refused"}
        self.head = line.get("head", max([0, *self.entries, *self.envelopes]))
        self.end = text_to_bytes(line["history"]) if "history" in line else None
        self.wrong, self.read, self.keys, self.seconds = [], {}, {}, set()
        self.devices = self.certified([text_to_bytes(each["certificate"]) for each in here if each["kind"] == "device"])

    def blame(self, sequence, why):
        self.wrong.append(f"{self.name} {sequence}: {why}")

    def certified(self, certificates):
        devices = {}
        for data in certificates:
            each = read_certificate(Bytes(data))
            name = hashlib.sha256(each["sign"]).digest()[:16]
            claim = labelled("certificate", each["sign"], each["receive"])
            if each["root"] in self.roots and signed_by(each["root"], each["signature"], claim):
                devices[name] = each
            else:
                self.blame("device", f"{bytes_to_text(name)} is certified by neither of the two")
        return devices

    def check(self):
        """[What is signed], then [Believing an entry], from the first to the last."""
        for sequence, line in sorted(self.entries.items()):
            canonical, signature = text_to_bytes(line["canonical"]), text_to_bytes(line["signature"])
            try:
                entry = read_canonical(canonical)
            except (Short, IndexError):
                self.blame(sequence, "is not an entry")
                continue
            author = self.devices.get(entry["device"])
            claim = labelled("envelope", self.id, line["epoch"].to_bytes(4, "big"), canonical)
            if author is None or not signed_by(author["sign"], signature, claim):
                self.blame(sequence, "its signature is not its author's")
                continue
            entry |= {"epoch": line["epoch"], "root": author["root"], "inside": canonical + signature}
            self.read[sequence] = entry
            if entry["kind"] == "turn":
                self.learn(entry)
        self.follow()
        for sequence, entry in self.read.items():
            if sequence in self.envelopes:
                self.compare(sequence, entry, self.envelopes[sequence])

    def learn(self, entry):
        """[Epochs]: a turn carries the key before it, so that a copy holds every key but the one in force."""
        turn = entry["turn"] = read_turn(entry["body"])
        if turn["carries"]:
            self.keys[turn["number"] - 1] = turn["key"]

    def follow(self):
        """[Envelope], previous and seen: each entry names the one before it of its device, and all that was there."""
        history, histories, chain, loose, lost, there, gone, epoch = NONE, {0: NONE}, {}, set(), {}, set(), set(), 0
        for sequence in range(1, self.head + 1):
            envelope, entry = self.envelopes.get(sequence), self.read.get(sequence)
            here = None if envelope is None else digest("previous", envelope)
            if sequence not in self.entries and sequence not in self.refused:
                self.blame(sequence, "is missing" if envelope is None else "what was signed is missing")
            if entry is None:
                loose.add(here)
            else:
                if entry["device"] in gone:
                    self.blame(sequence, "its device did not belong any more")
                self.follow_device(sequence, entry, chain, loose)
                self.follow_order(sequence, entry, histories, lost, there)
                if entry["kind"] != "lostOrder":
                    chain[entry["device"]] = (entry["counter"], here)
                epoch = self.follow_belonging(sequence, entry, gone, epoch)
            history = None if here is None or history is None else digest("history", history, here)
            histories[sequence] = history
            there.add(here)
        if self.end is not None and history is not None and history != self.end:
            self.blame(self.head, "what is here is not all that the copy was made of, or another order")

    def follow_device(self, sequence, entry, chain, loose):
        counter, before = chain.get(entry["device"], (0, NONE))
        if entry["kind"] == "lostOrder" or (entry["previous"] in loose and entry["counter"] > counter):
            return
        if entry["counter"] != counter + 1:
            self.blame(sequence, f"an entry of its device is missing before it ({counter} was there, this is {entry['counter']})")
        elif before is not None and entry["previous"] != before:
            self.blame(sequence, "it follows another entry of its device than the one that is here")

    def follow_order(self, sequence, entry, histories, lost, there):
        seen, known = entry["seen"], histories.get(entry["seen"])
        # [A relay that lost something]: what it had seen may stand elsewhere now, and all of it must be here again.
        again = lost.get((seen, entry["seen_hash"]))
        if seen >= sequence or (known not in (None, entry["seen_hash"]) and (again is None or not again <= there)):
            self.blame(sequence, f"its author had seen something else up to {seen}")
        if entry["kind"] == "lostOrder":
            read = Bytes(entry["body"])
            fork, after, past = read.number(6), read.number(6), read.take(32)
            if (histories.get(fork) not in (None, past) if after == fork else (after, past) not in lost):
                self.blame(sequence, "the order that it tells of hangs on nothing that is here")
            needed = lost.get((after, past), frozenset())
            for at, each in enumerate(read.many(lambda: read.take(32))):
                past, needed = digest("history", past, each), needed | {each}
                lost[(after + at + 1, past)] = needed

    def follow_belonging(self, sequence, entry, gone, epoch):
        def those_of(root):
            return {name for name, device in self.devices.items() if device["root"] == root}

        if entry["kind"] == "left":
            gone |= those_of(entry["root"])
        turn = entry.get("turn")
        if turn is None:
            return epoch
        if turn["number"] != epoch + 1:  # the second of two at once
            self.seconds.add(turn["number"])
            return epoch
        if epoch == 0:
            signed = all(signed_by(p[0], p[3], labelled("partner", p[0], p[1])) for p in turn["partners"])
            if not signed or sorted(p[0] for p in turn["partners"]) != sorted(self.roots):
                self.blame(sequence, "the first turn names others than the two")
        # Of one's own only; a partner who left has none in any case.
        gone |= set(turn["removed"]) & those_of(entry["root"])
        return turn["number"]

    def compare(self, sequence, entry, envelope):
        """[Envelope], its outside: where a later turn gave the key away, the envelope opens to what was signed."""
        read = Bytes(envelope)
        suite, epoch = read.number(1), read.number(4)
        wraps = b""
        if suite == 2:
            count = read.take(1)
            wraps = count + read.take(count[0] * (1120 + 48))
            if hashlib.sha256(wraps).digest() != entry["turn"]["wraps"]:
                self.blame(sequence, "its keys are wrapped for others than it says")
        nonce, sealed, key = read.take(12), read.rest(), self.keys.get(epoch)
        if key is None or epoch in self.seconds:
            return
        under = derive(key, "turn key") if suite == 2 else derive(key, "envelope key", entry["device"])
        plain = opened(under, nonce, sealed, bytes([suite]) + self.id + epoch.to_bytes(4, "big") + wraps)
        inside = entry["inside"]
        if plain is None or plain[: len(inside)] != inside or any(plain[len(inside) :]):
            self.blame(sequence, "its envelope holds something else")
        entry["opened"] = True


# --- the story --------------------------------------------------------------------------------------------------------


def commit_of(data):
    read = Bytes(data)
    return {"slot": read.take(read.number(1)), "hash": read.take(32), "nonce": read.take(12), "sealed": read.rest()}


def unsealed(commit, key):
    """[Sealed together]: the words of a commitment, where the key is the one that it names."""
    if digest("slot commitment", key) != commit["hash"]:
        return None
    plain = opened(key, commit["nonce"], commit["sealed"], commit["slot"])
    return None if plain is None else plain[3 : 3 + int.from_bytes(plain[:3], "big")]


def spelled(data):
    """An event in a line: its kind, and what a person wrote in it."""
    try:
        event = json.loads(data)
        words = [str(value) for name, value in event.items() if name not in ("kind", "v", "audience", "thread")]
        return f"{event['kind']}: {' · '.join(words)}"
    except (ValueError, KeyError, AttributeError, TypeError):
        return data.decode(errors="replace")


def names_of(spaces, me):
    names = {me: "I"}
    for space in spaces:
        names |= {root: "the other" for root in space.roots if root not in names}
        for entry in space.read.values():
            if entry["kind"] == "event" and b'"partner-introduced"' in entry["body"]:
                names[entry["root"]] = json.loads(entry["body"]).get("name", names[entry["root"]])
    return names


def story_of(spaces, me):
    names = names_of(spaces, me)
    keys = [key for space in spaces for key in slot_keys(space)]
    for space in spaces:
        print(f"\n{space.name}: {len(space.read)} entries, {sum('opened' in e for e in space.read.values())} opened again")
        for sequence, fault in sorted(space.refused.items()):
            print(f"{sequence:6}  not believed when it came: {fault}")
        for sequence, entry in sorted(space.read.items()):
            said = None
            if entry["kind"] == "event":
                said = spelled(entry["body"])
            if entry["kind"] == "commit":
                commit = commit_of(entry["body"])
                words = next((words for words in (unsealed(commit, key) for key in keys) if words is not None), None)
                said = f"[{commit['slot'].decode(errors='replace')}] {'still shut' if words is None else spelled(words)}"
            if said is not None:
                at = datetime.datetime.fromtimestamp(entry["time"] / 1000, datetime.timezone.utc)
                print(f"{sequence:6}  {at:%Y-%m-%d %H:%M}  {names[entry['root']]}  {said}")


def slot_keys(space):
    """Mine from my own space, both from the couple's once they were released."""
    for entry in space.read.values():
        if entry["kind"] in ("slotKey", "release"):
            yield entry["body"][-32:]


def main(file):
    folder = pathlib.Path(__file__).parent
    known = (folder / "english.txt").read_text().split()
    words = getpass.getpass("Your twelve words: ") if sys.stdin.isatty() else sys.stdin.read()
    phrase = phrase_of(words, known)
    lines = lines_of(file, age_identity(derive(phrase, "backup")))
    root = Ed25519PrivateKey.from_private_bytes(derive(phrase, "root sign"))
    me = root.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    spaces = [Space(line, lines) for line in lines if line["kind"] == "space"]
    for space in spaces:
        if me not in space.roots or (space.name == "own" and space.id != derive(phrase, "own space", length=16)):
            space.blame("space", "it is not of these words")
        space.check()
    story_of(spaces, me)
    waiting = sum(line["kind"] == "waiting" for line in lines)
    wrong = [each for space in spaces for each in space.wrong]
    print(f"\n{waiting} not sent yet. " + ("Every signature and every chain holds." if not wrong else "This does not hold:"))
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1]))
    except CannotOpen as reason:
        print(reason, file=sys.stderr)
        sys.exit(2)
