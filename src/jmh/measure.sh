#!/usr/bin/env bash
# Whole-process figures: a cold run, two threads against one, heap, and a million people.
# Build first: mvn -q -B -DskipTests package
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=target/linkwork.jar
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

timed() { # name, then java arguments
  local name=$1
  shift
  /usr/bin/time -f "$name: %e s wall, %U s user, %M KiB at most" \
    java "$@" --quiet --out "$out/$RANDOM$RANDOM" >/dev/null
}

people=place.registered_people
timed "one replicate, cold" -jar $jar run scenarios/baseline.yaml --replicates 1 --threads 1
timed "eight replicates, one thread" -jar $jar run scenarios/baseline.yaml --replicates 8 --threads 1
timed "eight replicates, two threads" -jar $jar run scenarios/baseline.yaml --replicates 8 --threads 2
timed "a million people, 1 GB of heap" -Xmx1g -jar $jar run scenarios/baseline.yaml \
  --replicates 1 --threads 1 --set $people=1000000 --set place.practices=99 \
  --set service.link_workers=44 --set place.minutes_across=240
