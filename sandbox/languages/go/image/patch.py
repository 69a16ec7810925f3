"""Patches the runtime's sources: the few places where it calls what runtime_judge*.go add.

    patch.py GOROOT FOLDER

Each change names a piece of text that must be there exactly once, so that another version of Go is noticed
while the image is built, and not by what it measures.
"""

import pathlib
import shutil
import sys

PATCHES = {
    "proc.go": [
        # One thread only until a case has been forked: no monitor thread, and no initialisation that is tied
        # to the first thread, which would need a second one whenever it waits.
        (
            "\tif haveSysmon {\n\t\tsystemstack(func() {\n\t\t\tnewm(sysmon, nil, -1)\n\t\t})\n\t}\n",
            "\tmaxstacksize = judgeStackLimit\n",
        ),
        (
            "\t// to preserve the lock.\n\tlockOSThread()\n",
            "\t// to preserve the lock.\n",
        ),
        (
            "\tneedUnlock := true\n\tdefer func() {",
            "\tneedUnlock := false\n\tdefer func() {",
        ),
        (
            "\tneedUnlock = false\n\tunlockOSThread()\n",
            "",
        ),
        ("\tparsedebugvars()\n\tgcinit()\n", "\tparsedebugvars()\n\tgcinit()\n\tjudgeInit()\n"),
        (
            "func os_beforeExit(exitCode int) {\n",
            "func os_beforeExit(exitCode int) {\n\tjudgeExits(exitCode)\n",
        ),
        (
            "\tgcController.addScannableStack(pp, int64(newg.stack.hi-newg.stack.lo))\n",
            "\tgcController.addScannableStack(pp, int64(newg.stack.hi-newg.stack.lo))\n"
            "\tjudgeGoroutine(newg, true)\n",
        ),
        (
            "\tgcController.addScannableStack(pp, -int64(gp.stack.hi-gp.stack.lo))\n\tif isSystemGoroutine",
            "\tgcController.addScannableStack(pp, -int64(gp.stack.hi-gp.stack.lo))\n"
            "\tjudgeGoroutine(gp, false)\n\tif isSystemGoroutine",
        ),
    ],
    "rand.go": [
        (
            "\tglobalRand.state.Init(*seed)\n\tclear(seed[:])\n",
            "\tjudgeRandom(seed)\n\tglobalRand.state.Init(*seed)\n\tclear(seed[:])\n",
        ),
    ],
    "malloc.go": [
        # Small values share a block; measured, each has its own.
        (
            "\t\t\tif size < maxTinySize {\n",
            "\t\t\tif size < maxTinySize && judgeMeter != judgeSpace {\n",
        ),
        (
            "func preMallocgcDebug(size uintptr, typ *_type) unsafe.Pointer {\n",
            "func preMallocgcDebug(size uintptr, typ *_type) unsafe.Pointer {\n\tjudgeBeforeMalloc(size, sys.GetCallerSP())\n",
        ),
        (
            "func postMallocgcDebug(x unsafe.Pointer, elemsize uintptr, typ *_type) {\n",
            "func postMallocgcDebug(x unsafe.Pointer, elemsize uintptr, typ *_type) {\n"
            "\tjudgeAfterMalloc(x, elemsize, sys.GetCallerSP())\n",
        ),
    ],
    "mgc.go": [
        # Collections that only look at memory leave pools alone, or programs would make their buffers anew each time.
        (
            "\tclearpools()\n\n\twork.cycles.Add(1)\n",
            "\tif judgeMeter != judgeSpace {\n\t\tclearpools()\n\t}\n\n\twork.cycles.Add(1)\n",
        ),
    ],
    "mheap.go": [
        # Memory fresh from the kernel is zeroed by the kernel, unseen by an instruction counter.
        (
            "\t\tnpage -= (arenaLimit - arenaBase) / pageSize\n\t}\n\treturn\n}",
            "\t\tnpage -= (arenaLimit - arenaBase) / pageSize\n\t}\n"
            "\treturn needZero || judgeMeter == judgeTally\n}",
        ),
    ],
    "mgcscavenge.go": [
        # It works by the clock.
        (
            "\tc <- 1\n\tscavenger.park()\n",
            "\tc <- 1\n\tscavenger.park()\n\tfor judgeMeter != judgePlain {\n\t\tscavenger.park()\n\t}\n",
        ),
    ],
    "slice.go": [
        (
            "\tvar p unsafe.Pointer\n\tif !et.Pointers() {\n\t\tp = mallocgc(capmem, nil, false)\n"
            "\t\t// The append()",
            "\tjudgeGrows(oldPtr)\n\tvar p unsafe.Pointer\n\tif !et.Pointers() {\n"
            "\t\tp = mallocgc(capmem, nil, false)\n\t\t// The append()",
        ),
    ],
    "stack.go": [
        (
            "\t// free old stack\n\tif stackPoisonCopy != 0 {\n",
            "\tjudgeStackCopied(gp, old, new, used)\n\n\t// free old stack\n\tif stackPoisonCopy != 0 {\n",
        ),
    ],
    "runtime.go": [
        (
            "\twrite(2, unsafe.Pointer(data), n)\n",
            "\tif judgeKeepPrinted(data, n) {\n\t\twrite(2, unsafe.Pointer(data), n)\n\t}\n",
        ),
    ],
    "panic.go": [
        (
            '\tsystemstack(func() {\n\t\tprint("fatal error: ")\n\t\tprintindented(s) // logically '
            'printpanicval(s), but avoids convTstring write barrier\n\t\tprint("\\n")\n\t})\n\n'
            "\tfatalthrow(throwTypeRuntime)\n",
            '\tsystemstack(func() {\n\t\tjudgeFatalBegins()\n\t\tprint("fatal error: ")\n'
            "\t\tprintindented(s) // logically "
            'printpanicval(s), but avoids convTstring write barrier\n\t\tprint("\\n")\n\t})\n\n'
            "\tfatalthrow(throwTypeRuntime)\n",
        ),
        (
            '\tsystemstack(func() {\n\t\tprint("fatal error: ")\n\t\tprintindented(s) // logically '
            'printpanicval(s), but avoids convTstring write barrier\n\t\tprint("\\n")\n\t})\n\n'
            "\tfatalthrow(throwTypeUser)\n",
            '\tsystemstack(func() {\n\t\tjudgeFatalBegins()\n\t\tprint("fatal error: ")\n'
            "\t\tprintindented(s) // logically "
            'printpanicval(s), but avoids convTstring write barrier\n\t\tprint("\\n")\n\t})\n\n'
            "\tfatalthrow(throwTypeUser)\n",
        ),
        (
            "\t\t\tcrash()\n\t\t}\n\n\t\texit(2)\n",
            "\t\t\tcrash()\n\t\t}\n\n\t\tjudgeCrashed()\n\t\texit(2)\n",
        ),
        (
            "\tsystemstack(func() {\n\t\tif startpanic_m() && msgs != nil {\n",
            "\tsystemstack(func() {\n\t\tjudgeFatalBegins()\n\t\tif startpanic_m() && msgs != nil {\n",
        ),
        (
            "\tsystemstack(func() {\n\t\texit(2)\n\t})\n",
            "\tsystemstack(func() {\n\t\tjudgeCrashed()\n\t\texit(2)\n\t})\n",
        ),
    ],
}


def main():
    """Apply every patch, add the files, and put the driver beside the standard library."""
    root, folder = (pathlib.Path(word) for word in sys.argv[1:])
    runtime = root / "src/runtime"
    for name, changes in PATCHES.items():
        text = (runtime / name).read_text("utf-8")
        for old, new in changes:
            if text.count(old) != 1:
                sys.exit(f"{name}: expected exactly once, found {text.count(old)} times:\n{old}")
            text = text.replace(old, new)
        (runtime / name).write_text(text, "utf-8")
    for path in sorted((folder / "image").glob("runtime_*.go")):
        shutil.copy(path, runtime / path.name.removeprefix("runtime_"))
    shutil.copytree(folder / "driver", root / "src/judge/driver", dirs_exist_ok=True)


if __name__ == "__main__":
    main()
