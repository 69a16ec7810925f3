/** Compiles solutions; see build.py, which starts it. */
module judge.compiler {
    requires jdk.compiler;
    exports judge.compiler;
}
