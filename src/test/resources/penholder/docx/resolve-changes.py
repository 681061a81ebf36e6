"""Accepts and rejects all tracked changes of Word files in LibreOffice, in one start of the program.

    /usr/bin/python3 resolve-changes.py FOLDER FILE.docx ...

Makes FOLDER/NAME.accepted.fodt and FOLDER/NAME.rejected.fodt of every file. FOLDER/settings is
LibreOffice's own folder for its settings.
"""

import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connected(pipe):
    """LibreOffice's context, as soon as it listens."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    sys.exit("LibreOffice does not listen")


def main(folder, files):
    pipe = f"penholder{time.time_ns()}"
    soffice = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'settings').as_uri()}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connected(pipe)
        create = context.ServiceManager.createInstanceWithContext
        desktop = create("com.sun.star.frame.Desktop", context)
        dispatcher = create("com.sun.star.frame.DispatchHelper", context)
        for file in files:
            for command, name in (
                (".uno:AcceptAllTrackedChanges", "accepted"),
                (".uno:RejectAllTrackedChanges", "rejected"),
            ):
                document = desktop.loadComponentFromURL(
                    file.as_uri(), "_blank", 0, (prop("Hidden", True),)
                )
                frame = document.CurrentController.Frame
                dispatcher.executeDispatch(frame, command, "", 0, ())
                made = folder / f"{file.stem}.{name}.fodt"
                flat = prop("FilterName", "OpenDocument Text Flat XML")
                document.storeToURL(made.as_uri(), (flat,))
                document.close(True)
        try:
            desktop.terminate()
        except Exception:  # it ends while it answers
            pass
    finally:
        try:
            soffice.wait(30)
        except subprocess.TimeoutExpired:
            soffice.kill()


main(pathlib.Path(sys.argv[1]).resolve(), [pathlib.Path(f).resolve() for f in sys.argv[2:]])
