"""Runs the vectors of derived values with what the reader has: python3 vectors.py device/test/vectors

Prints a line for each that is not as it says, and ends with 1; else says how many there were. Beside the reader it knows what a
client needs and a reader does not: sealing an entry, the key of a push, a rendezvous.
"""
import hashlib
import json
import pathlib
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from reader import (
    Bytes,
    CannotOpen,
    Short,
    age_identity,
    commit_of,
    derive,
    digest,
    labelled,
    opened,
    phrase_of,
    read_canonical,
    read_certificate,
    read_turn,
    signed_by,
    unsealed,
)

KNOWN = (pathlib.Path(__file__).parent / "english.txt").read_text().split()
LABELS = {1: ("envelope", "envelope key"), 3: ("live", "live key")}  # by suite


def public(key):
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def signs(seed):
    return public(Ed25519PrivateKey.from_private_bytes(seed))


def big(number, length):
    return number.to_bytes(length, "big")


def size_class(length):
    """256, 512, 1,024, 2,048, then Padmé."""
    for size in (256, 512, 1024, 2048):
        if length <= size:
            return size
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-length // step) * step


def raw(vector):
    return {name: bytes.fromhex(value) if is_hex(value) else value for name, value in vector.items()}


def is_hex(value):
    return isinstance(value, str) and len(value) > 9 and all(letter in "0123456789abcdef" for letter in value)


# --- what is accepted: everything in it can be made again --------------------------------------------------------------


def words_again(v):
    phrase = phrase_of(v["words"], KNOWN)
    seed = derive(phrase, "root receive")
    # X-Wing: of a public key the last 32 bytes are X25519's.
    expanded = hashlib.shake_256(hashlib.shake_256(seed).digest(32)).digest(96)
    transport = derive(derive(phrase, "root transport"), "root transport", v["space"])
    return {
        "phrase": phrase,
        "root": signs(derive(phrase, "root sign")),
        "receiveSeed": seed,
        "receiveEnd": public(X25519PrivateKey.from_private_bytes(expanded[64:])),
        "transport": signs(transport),
        "ownSpace": derive(phrase, "own space", length=16),
        "identity": age_identity(derive(phrase, "backup")),
    }


def entry_again(v):
    label, key_label = LABELS[v["suite"]]
    canonical = big(v["type"], 1) + v["device"] + big(v["counter"], 4) + v["previous"] + big(v["seen"], 6)
    canonical += v["seenHash"] + big(v["time"], 6) + big(len(v["body"]), 3) + v["body"]
    claim = labelled(label, v["space"], big(v["epoch"], 4), canonical)
    inside = canonical + Ed25519PrivateKey.from_private_bytes(v["signSeed"]).sign(claim)
    outside = 1 + 4 + 12 + 16
    inside += bytes(size_class(outside + len(inside)) - outside - len(inside))
    beside = big(v["suite"], 1) + v["space"] + big(v["epoch"], 4)
    sealed = AESGCM(derive(v["epochKey"], key_label, v["device"])).encrypt(v["nonce"], inside, beside)
    envelope = big(v["suite"], 1) + big(v["epoch"], 4) + v["nonce"] + sealed
    here = digest("previous", envelope)
    return {
        "device": hashlib.sha256(signs(v["signSeed"])).digest()[:16],
        "envelope": envelope,
        "digest": here,
        "history": digest("history", v["historyBefore"], here),
        "pushKey": digest("push key", envelope)[:16],
    }


def turn_again(v):
    """Everything but the wraps, which need ML-KEM: opened with the key that they carry."""
    read = Bytes(v["envelope"])
    beside, count = read.take(1) + v["space"] + read.take(4), read.take(1)
    wraps = count + read.take(count[0] * (1120 + 48))
    plain = opened(derive(v["turnKey"], "turn key"), read.take(12), read.rest(), beside + wraps)
    length = 100 + int.from_bytes(plain[97:100], "big")
    turn = read_turn(read_canonical(plain[:length])["body"])
    claim = labelled("envelope", v["space"], big(v["epoch"], 4), plain[:length])
    device = read_certificate(Bytes(v["certificate"]))
    [partner] = turn["partners"]
    good = [
        signed_by(v["sign"], plain[length : length + 64], claim),
        hashlib.sha256(wraps).digest() == turn["wraps"],
        signed_by(device["root"], device["signature"], labelled("certificate", device["sign"], device["receive"])),
        signed_by(partner[0], partner[3], labelled("partner", partner[0], partner[1])),
        [device] == turn["devices"],
    ]
    return {"partner": b"".join(partner), "epoch": turn["number"]} if all(good) else {"partner": good}


def commit_again(v):
    plain = big(len(v["words"]), 3) + v["words"]
    plain += bytes(size_class(len(plain)) - len(plain))
    commitment = digest("slot commitment", v["key"])
    sealed = AESGCM(v["key"]).encrypt(v["nonce"], plain, v["slot"])
    return {"commitment": commitment, "body": big(len(v["slot"]), 1) + v["slot"] + commitment + v["nonce"] + sealed}


def pairing_again(v):
    plain = big(v["side"], 1) + big(v["kind"], 1) + big(len(v["bytes"]), 3) + v["bytes"]
    plain += bytes(size_class(len(plain) + 28) - len(plain) - 28)
    sealed = AESGCM(derive(v["secret"], "rendezvous seal")).encrypt(v["nonce"], plain, b"pair=")
    return {
        "space": derive(v["secret"], "rendezvous space", length=16),
        "transport": signs(derive(v["secret"], "rendezvous transport")),
        "message": v["nonce"] + sealed,
    }


def hello_of(seed, nonce):
    return b"\x01" + public(X25519PrivateKey.from_private_bytes(seed)) + nonce


def meeting_again(v):
    joins, invites = (hello_of(v[f"{side}Seed"], v[f"{side}Nonce"]) for side in ("joins", "invites"))
    commitment = digest("pairing commitment", invites)
    transcript = digest("pairing transcript", v["secret"], commitment, joins, invites)
    key = X25519PrivateKey.from_private_bytes(v["joinsSeed"])
    both = key.exchange(X25519PublicKey.from_public_bytes(invites[1:33])) + v["secret"]
    channel = derive(both, "pairing channel", salt=transcript)
    bits = int.from_bytes(derive(transcript, "safety words", length=6), "big")
    confirmed = v["sharedNonce"] + AESGCM(channel).encrypt(v["sharedNonce"], v["shared"], b"\x02")
    said = v | {"side": 2, "kind": 3, "bytes": confirmed, "nonce": v["messageNonce"]}
    return {
        "joinsHello": joins,
        "invitesHello": invites,
        "commitment": commitment,
        "transcript": transcript,
        "safetyWords": " ".join(KNOWN[bits >> shift & 2047] for shift in (37, 26, 15, 4)),
        "channelKey": channel,
        "coupleSpace": derive(both, "couple space", length=16, salt=transcript),
        "confirmed": confirmed,
        "message": pairing_again(said)["message"],
        "pushKey": derive(v["secret"], "rendezvous push", b"\x02\x03" + hashlib.sha256(confirmed).digest(), length=16),
    }


def auth_again(v):
    host = v["host"].encode()
    signed = labelled("transport auth", big(len(host), 1), host, v["nonce"], big(v["timeMs"], 8), v["space"])
    return {"signed": signed, "member": signs(v["seed"]), "signature": Ed25519PrivateKey.from_private_bytes(v["seed"]).sign(signed)}


def keys_of(v):
    return [bytes.fromhex(key) for key in v["keys"].split()]


def list_of(v):
    return labelled("member list", v["space"], big(v["version"], 4), big(len(keys_of(v)), 1), *keys_of(v))


def members_again(v):
    return {"signed": list_of(v), "signature": Ed25519PrivateKey.from_private_bytes(v["seed"]).sign(list_of(v))}


def certificate_again(v):
    """Everything but the receive key, which needs ML-KEM."""
    root, sign = signs(v["rootSeed"]), signs(v["signSeed"])
    receive = v["certificate"][64:1280]
    signature = Ed25519PrivateKey.from_private_bytes(v["rootSeed"]).sign(labelled("certificate", sign, receive))
    transports = signs(v["transportSeed"]) + signs(v["coupleTransportSeed"])
    return {"certificate": root + sign + receive + signature + transports, "device": hashlib.sha256(sign).digest()[:16]}


# --- what is refused, and what is not: true where it is taken -----------------------------------------------------------


def takes_words(v, _):
    try:
        return bool(phrase_of(v["words"], KNOWN))
    except CannotOpen:
        return False


def takes_entry(v, first):
    envelope = v["envelope"]
    if len(envelope) != size_class(len(envelope)) or int.from_bytes(envelope[1:5], "big") != first["epoch"]:
        return False
    label, key_label = LABELS[envelope[0]]
    key = derive(first["epochKey"], key_label, first["device"])
    plain = opened(key, envelope[5:17], envelope[17:], envelope[:1] + v["space"] + envelope[1:5])
    if plain is None:
        return False
    length = 100 + int.from_bytes(plain[97:100], "big")
    claim = labelled(label, v["space"], envelope[1:5], plain[:length])
    return signed_by(signs(first["signSeed"]), plain[length : length + 64], claim)


def takes_turn(v, first):
    changed = bytearray(first["envelope"])
    if "byte" in v:
        changed[v["byte"]] ^= 1
    try:
        return turn_again(first | {"envelope": bytes(changed)})["partner"] == first["partner"]
    except (Short, TypeError):
        return False


def takes_commit(v, _):
    return unsealed(commit_of(v["body"]), v["key"]) is not None


def takes_pairing(v, _):
    return opened(derive(v["secret"], "rendezvous seal"), v["message"][:12], v["message"][12:], b"pair=") is not None


def takes_meeting(v, _):
    return digest("pairing commitment", v["invitesHello"]) == v["commitment"]


def takes_auth(v, _):
    host = v["host"].encode()
    signed = labelled("transport auth", big(len(host), 1), host, v["nonce"], big(v["timeMs"], 8), v["space"])
    return signed_by(v["member"], v["signature"], signed)


def takes_members(v, _):
    return signed_by(keys_of(v)[v["signerIndex"]], v["signature"], list_of(v))


def takes_certificate(v, _):
    device = read_certificate(Bytes(v["certificate"]))
    return signed_by(device["root"], device["signature"], labelled("certificate", device["sign"], device["receive"]))


KINDS = {
    "words": (words_again, takes_words),
    "entry": (entry_again, takes_entry),
    "turn": (turn_again, takes_turn),
    "commit": (commit_again, takes_commit),
    "pairing": (pairing_again, takes_pairing),
    "meeting": (meeting_again, takes_meeting),
    "auth": (auth_again, takes_auth),
    "members": (members_again, takes_members),
    "certificate": (certificate_again, takes_certificate),
}


def main(folder):
    wrong, count = [], 0
    for kind, (again, takes) in KINDS.items():
        vectors = json.loads((pathlib.Path(folder) / f"{kind}.json").read_text())
        accept = [raw(each) for each in vectors["accept"]]
        for each in accept:
            made = again(each)
            wrong += [f"{kind}, {each.get('name', 'words')}: {name} is another" for name in made if made[name] != each[name]]
            wrong += [] if takes(each, each) else [f"{kind}, {each.get('name', 'words')}: was not taken"]
        wrong += [f"{kind}: {each['name']} was taken" for each in map(raw, vectors["reject"]) if takes(each, accept[0])]
        count += len(accept) + len(vectors["reject"])
    print("\n".join(wrong) or f"{count} vectors hold")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
