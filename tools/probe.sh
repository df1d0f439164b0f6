#!/bin/sh
# Attacks the site, on this machine alone, with wapiti and sqlmap: first as a visitor, then as the sample Secretariat.
# It starts a site of its own over scratch data and ends it. docs/security.md says how to read what comes out.
set -eu
cd "$(dirname "$0")/.."

# Seconds for each crawl, for each kind of attack, and for each address of sqlmap.
crawl=${PROBE_CRAWL:-30} attack=${PROBE_ATTACK:-10} inject=${PROBE_INJECT:-60}
port=${PROBE_PORT:-3900}
origin="http://localhost:$port"

for program in curl wapiti sqlmap; do
  command -v "$program" >/dev/null || {
    echo "There is no $program here. On Debian: apt-get install curl wapiti sqlmap" >&2
    exit 2
  }
done

scratch=$(mktemp -d)
echo "reports     $scratch"
PORT=$port ADMIN_PORT=0 VAR_DIR="$scratch/var" LOG_LEVEL=warn node_modules/.bin/node dist/cli.js start >"$scratch/site.log" 2>&1 &
site=$!
stop() {
  kill -TERM "$site" 2>/dev/null || true
  wait "$site" 2>/dev/null || true
  rm -rf "$scratch/var"
}
trap stop EXIT
trap 'exit 130' INT TERM
until curl -fs "$origin/readyz" >/dev/null 2>&1; do
  kill -0 "$site" 2>/dev/null || { cat "$scratch/site.log"; exit 1; }
  sleep 1
done

# What a browser has after pressing the sample Secretariat's button.
jar="$scratch/cookies"
token=$(curl -fs -c "$jar" "$origin/es/sign-in" | grep -o 'name="form_token" value="[^"]*"' | head -1 | cut -d'"' -f4)
curl -fs -o /dev/null -b "$jar" -c "$jar" -H "Origin: $origin" \
  --data-urlencode "form_token=$token" --data-urlencode who=secretariat "$origin/es/demo-sign-in"
cookie=$(awk 'NF >= 7 { sub(/^#HttpOnly_/, ""); printf "%s%s=%s", sep, $6, $7; sep = "; " }' "$jar")
curl -fs -o /dev/null -H "Cookie: $cookie" "$origin/es/queue" || {
  echo "The sample Secretariat could not sign in." >&2
  exit 1
}

# Debian's wapiti 3.0.4 fails on every -x under Python 3.11 (a flag in the midst of an expression): this reads them as it meant to.
wapiti_here() {
  "$(head -1 "$(command -v wapiti)" | sed "s/^#! *//")" - "$@" <<'PYTHON'
import fnmatch, re, sys
import wapitiCore.net.crawler as crawler
crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
sys.argv[0] = 'wapiti'
from wapitiCore.main.wapiti import wapiti_main
wapiti_main()
PYTHON
}

# It asks for Brotli, which Debian's cannot read; its scope "domain" knows no ports. Left out is what calls a server of its makers
# (ssrf, xxe), and what does not know this site: csrf goes by the field's name and has not heard of `form_token`; cookieflags wants
# Secure and http_headers HSTS, which loopback has no use for. test/trust/forms.test.ts and headers.test.ts hold all three.
scan() {
  name=$1
  shift
  echo "wapiti      $name"
  wapiti_here -u "$origin/" -s "$origin/es" --scope folder -m exec,file,crlf,sql,blindsql,redirect,xss,permanentxss,csp \
    --max-links-per-page 60 --max-files-per-dir 12 --max-parameters 20 --max-scan-time "$crawl" --max-attack-time "$attack" \
    -x "$origin/*/sign-out" -x "$origin/*/demo-sign-in" -x "$origin/assets/*" --flush-session --store-session "$scratch" --no-bugreport \
    -H "Sec-Fetch-Site: same-origin" -H "Accept-Encoding: gzip" -v 1 -f json -o "$scratch/wapiti-$name.json" "$@" >"$scratch/wapiti-$name.log" 2>&1 || true
  seen=$(sed -n 's/.*Wapiti found \([0-9]*\) URLs.*/\1/p' "$scratch/wapiti-$name.log")
  # A scanner that stops at the door finds nothing either.
  [ -s "$scratch/wapiti-$name.json" ] && [ "${seen:-0}" -ge 20 ] || {
    tail -n 5 "$scratch/wapiti-$name.log" >&2
    echo "wapiti saw ${seen:-0} addresses: see $scratch/wapiti-$name.log" >&2
    exit 1
  }
  echo "            $seen addresses and forms; kinds of attack: $(grep -c 'Launching module' "$scratch/wapiti-$name.log")"
}
scan visitor
scan secretariat -H "Cookie: $cookie"

injected=0
inject_into() {
  name=$1 address=$2
  shift 2
  echo "sqlmap      $address"
  timeout "$inject" sqlmap -u "$origin$address" --batch --level 1 --risk 1 --dbms PostgreSQL --flush-session --disable-coloring \
    --output-dir "$scratch/sqlmap" "$@" >"$scratch/sqlmap-$name.log" 2>&1 || echo "            stopped after $inject seconds"
  grep -E 'injectable|HTTP error codes|[0-9]{3} \(' "$scratch/sqlmap-$name.log" | tail -n 8 || true
  ! grep -qE 'is vulnerable|identified the following injection point' "$scratch/sqlmap-$name.log" || injected=1
}
inject_into search '/es/search?q=empleo'
inject_into activities '/es/activities.csv?q=a&country=AR&sort=year'
inject_into mine '/es/portfolio/mine?country=GT&state=draft&page=1' --cookie "$cookie"

found=$(for report in "$scratch"/wapiti-*.json; do
  node -p "Object.entries(JSON.parse(require('node:fs').readFileSync('$report', 'utf8')).vulnerabilities).flatMap(([kind, all]) => all.map((one) => '$(basename "$report" .json)  ' + kind + ': ' + one.method + ' ' + one.path + ' ' + (one.parameter ?? ''))).join('\n')"
done | sort -u | sed '/^$/d')
echo "found       ${found:-nothing by wapiti}"
[ "$injected" -eq 0 ] || echo "found       an injection by sqlmap: see $scratch/sqlmap-*.log"
[ -z "$found" ] && [ "$injected" -eq 0 ]
