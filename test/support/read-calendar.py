"""Reads a calendar file as another program would: every time at which it comes round, by the file's own rules of the zone."""

import json
import sys
from datetime import datetime, timezone

from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def times(event):
    start = event["DTSTART"]
    tzid = start.params.get("TZID")
    begins = start.dt
    if not isinstance(begins, datetime):
        begins = datetime(begins.year, begins.month, begins.day)
    # The clock's own hours; which moment each is, only the rules in the file say.
    naive = begins.replace(tzinfo=None)
    found = rruleset()
    if "RRULE" in event:
        rule = {name: value for name, value in event["RRULE"].items() if name != "UNTIL"}
        text = type(event["RRULE"])(rule).to_ical().decode()
        found.rrule(rrulestr(text, dtstart=naive))
    else:
        found.rdate(naive)
    left = event.get("EXDATE", [])
    for each in left if isinstance(left, list) else [left]:
        for date in each.dts:
            found.exdate(date.dt.replace(tzinfo=None))
    until = event["RRULE"]["UNTIL"][0] if "RRULE" in event else None
    for local in found:
        at = zones[tzid].localize(local) if tzid in zones else local.replace(tzinfo=timezone.utc)
        last = until if until is None or isinstance(until, datetime) else datetime(until.year, until.month, until.day, tzinfo=timezone.utc)
        if last is not None and at > last:
            return
        yield at


events = calendar.walk("VEVENT")
moments = sorted(at for event in events for at in times(event))
print(
    json.dumps(
        {
            "here": [at.astimezone().strftime("%Y-%m-%dT%H:%M") for at in moments],
            "there": [at.strftime("%Y-%m-%dT%H:%M") for at in moments],
            "moments": [int(at.timestamp() * 1000) for at in moments],
            "titles": sorted({str(event["SUMMARY"]) for event in events}),
            "stamps": sorted({event["DTSTAMP"].to_ical().decode() for event in events}),
            "alarms": [str(alarm["ACTION"]) for alarm in calendar.walk("VALARM")],
            "zones": sorted(zones),
        }
    )
)
