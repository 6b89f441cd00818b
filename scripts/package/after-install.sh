#!/bin/sh
# Runs after the Debian package is unpacked. electron-builder fills in ${executable} and ${sanitizedProductName}.
set -e

app='/opt/${sanitizedProductName}'

if command -v update-alternatives >/dev/null 2>&1; then
    update-alternatives --install '/usr/bin/${executable}' '${executable}' "$app/${executable}" 100
else
    ln -sf "$app/${executable}" '/usr/bin/${executable}'
fi

# Chromium takes user namespaces where it may and this helper elsewhere; a user may not where root may,
# so the helper always keeps its bit.
chown root:root "$app/chrome-sandbox"
chmod 4755 "$app/chrome-sandbox"

if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database /usr/share/applications || true
fi

# Ubuntu 24.04 and later grant user namespaces to programs with a profile only. Older versions cannot read it.
profile="$app/resources/apparmor-profile"
if [ -d /etc/apparmor.d ] && command -v apparmor_parser >/dev/null 2>&1 &&
    apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
    cp -f "$profile" '/etc/apparmor.d/${executable}'
    if ! { [ -x /usr/bin/ischroot ] && /usr/bin/ischroot; }; then
        apparmor_parser --replace --write-cache --skip-read-cache '/etc/apparmor.d/${executable}' || true
    fi
fi
