/* jvm: starts the virtual machine for one meter, and the driver in it.
 *
 *     jvm FOLDER METER MEMORY_MB        FOLDER is the language's, and holds runtime/
 *
 * METER is clock, tally or space; compiler-N starts the compiler instead, which compiles a sample N times first.
 *
 * A launcher of its own, because the driver needs native code anyway (descriptor 3, memory and stack
 * figures), because the sizes depend on the memory limit, and because the process must not be open to
 * itself: a program that may write to /proc/self/mem can change anything, its verdict included. The
 * latter is seen to by the mode of this file, 711. */

#define _GNU_SOURCE
#include "jvm.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_OPTIONS = 64 };

enum meter meter;
jvmtiEnv* tools;
jlong (*total_memory)(void);
jlong (*free_memory)(void);
static JavaVMOption options[MOST_OPTIONS];
static int option_count;

void die(const char* message)
{
   dprintf(2, "jvm: %s\n", message);
   _exit(1);
}

static void add(const char* format, ...)
{
   va_list values;
   va_start(values, format);
   if (option_count == MOST_OPTIONS || vasprintf(&options[option_count++].optionString, format, values) < 0)
      die("too many options");
   va_end(values);
}

void bind(JNIEnv* env, const char* class_name, const JNINativeMethod* methods, int count)
{
   jclass type = (*env)->FindClass(env, class_name);
   if (type == NULL || (*env)->RegisterNatives(env, type, methods, count) != 0) {
      (*env)->ExceptionDescribe(env);
      die("the driver does not fit its launcher");
   }
   (*env)->DeleteLocalRef(env, type);
}

/* What every meter wants: few threads, no clocks that tick, no way in from outside, nothing printed. */
static void add_common(const char* folder)
{
   add("-XX:SharedArchiveFile=%s/runtime/judge.jsa", folder);
   add("-Djava.class.path=");
   add("-Xlog:disable");
   add("-XX:+UseSerialGC");
   add("-XX:-UsePerfData");
   add("-Xrs");
   add("-XX:+DisableAttachMechanism");
   add("-XX:-CreateCoredumpOnCrash");
   add("-XX:+SuppressFatalErrorMessage");
   add("-XX:ErrorFile=/dev/null");
   add("--finalization=disabled");
   add("-XX:-OmitStackTraceInFastThrow");
   add("-XX:MaxDirectMemorySize=1m");
   add("-XX:CompressedClassSpaceSize=32m");
   add("-XX:+UnlockDiagnosticVMOptions");
   add("-XX:-DisplayVMOutput");
   add("-XX:GuaranteedSafepointInterval=0");
   add("-XX:ArchiveRelocationMode=0"); /* mapped where it was dumped for: its pages stay shared */
   add("-Djava.lang.invoke.MethodHandle.CUSTOMIZE_THRESHOLD=-1"); /* which compiles a method handle at its 128th call */
}

/* With the first of HotSpot's compilers only: the second one's thread burns several times what it saves in calls of
 * this length, and all of it is the process's CPU time. */
static void add_compiled(long heap)
{
   add("-XX:TieredStopAtLevel=1");
   add("-XX:CICompilerCount=1");
   add("-XX:-UseDynamicNumberOfCompilerThreads");
   add("-XX:ReservedCodeCacheSize=24m");
   add("-Xmx%ldm", heap);
}

/* Sizes are fixed, so that collections happen at the same places each time. */
static void add_interpreted(long heap, long young)
{
   add("-Xint");
   add("-XX:ReservedCodeCacheSize=4m");
   add("-Xms%ldm", heap);
   add("-Xmx%ldm", heap);
   add("-Xmn%ldm", young);
   add("-XX:TLABSize=64k");
   add("-XX:-ResizeTLAB");
}

/* A young generation that nothing leaves: each of its three spaces has room for all that is live in it. */
static void add_accounting(void)
{
   add("-XX:SurvivorRatio=1");
   add("-XX:MaxTenuringThreshold=16");
   add("-XX:+NeverTenure");
   add("-XX:+WhiteBoxAPI");
}

static void add_options(const char* folder, long memory)
{
   add_common(folder);
   switch (meter) {
   case CLOCK: /* what is left of the limit holds stacks and the machine's own data */
      add_compiled(memory * 3 / 4);
      add("-Xms16m");
      break;
   case TALLY:
      add_interpreted(memory / 2, memory * 3 / 16);
      break;
   case SPACE:
      add_interpreted(320, 144);
      add_accounting();
      break;
   case COMPILER:
      add_compiled(memory);
      add("-Xss4m"); /* for deeply nested sources */
      break;
   }
}

static JNIEnv* start(const char* folder)
{
   char* path;
   JavaVM* machine;
   JNIEnv* env;
   jint (*create)(JavaVM**, void**, void*);

   if (asprintf(&path, "%s/runtime/lib/server/libjvm.so", folder) < 0)
      die("no memory");
   void* library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
   if (library == NULL)
      die(dlerror());
   *(void**)&create = dlsym(library, "JNI_CreateJavaVM");
   *(void**)&total_memory = dlsym(library, "JVM_TotalMemory");
   *(void**)&free_memory = dlsym(library, "JVM_FreeMemory");
   JavaVMInitArgs arguments = {JNI_VERSION_21, option_count, options, JNI_FALSE};
   if (!create || !total_memory || !free_memory || create(&machine, (void**)&env, &arguments) != JNI_OK)
      die("the virtual machine does not start");
   if ((*machine)->GetEnv(machine, (void**)&tools, JVMTI_VERSION_21) != JNI_OK)
      die("the virtual machine has no tool interface");
   return env;
}

static jmethodID method(JNIEnv* env, jclass type, const char* name, const char* signature)
{
   jmethodID found = type == NULL ? NULL : (*env)->GetStaticMethodID(env, type, name, signature);
   if (found == NULL)
      die("the runtime is not as expected");
   return found;
}

static void serve(JNIEnv* env, const char* folder, long memory)
{
   bind_channel(env);
   bind_state(env);
   bind_space(env, folder);
   seal(env, folder);
   jclass driver = (*env)->FindClass(env, "judge/run/Driver");
   (*env)->CallStaticVoidMethod(env, driver, method(env, driver, "serve", "(ZZJ)V"), (jboolean)(meter != CLOCK),
                                (jboolean)(meter == SPACE), (jlong)(memory / 2 << 20));
}

static void compile(JNIEnv* env, const char* folder, const char* rounds)
{
   jclass server = (*env)->FindClass(env, "judge/compiler/Server");
   jmethodID run = method(env, server, "run", "(Ljava/lang/String;I)V");
   jclass object = (*env)->FindClass(env, "java/lang/Object");
   (*tools)->AddModuleExports(tools, (*env)->GetModule(env, object), "jdk.internal.org.objectweb.asm",
                              (*env)->GetModule(env, server));
   (*env)->CallStaticVoidMethod(env, server, run, (*env)->NewStringUTF(env, folder), (jint)atoi(rounds));
}

static enum meter meter_named(const char* name)
{
   if (strncmp(name, "compiler-", 9) == 0)
      return COMPILER;
   return strcmp(name, "tally") == 0 ? TALLY : strcmp(name, "space") == 0 ? SPACE : CLOCK;
}

int main(int count, char** words)
{
   if (count != 4)
      die("usage: jvm FOLDER METER MEMORY_MB");
   const char* folder = words[1];
   long memory = atol(words[3]);
   meter = meter_named(words[2]);
   add_options(folder, memory);
   JNIEnv* env = start(folder);
   if (meter == COMPILER)
      compile(env, folder, words[2] + 9);
   else
      serve(env, folder, memory);
   int failed = (*env)->ExceptionCheck(env);
   (*env)->ExceptionDescribe(env);
   _exit(failed);
}
