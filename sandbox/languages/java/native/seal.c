/* Native methods of the JDK that a solution has no business with, replaced.
 *
 * System.exit and Runtime.halt end the call instead of the process. No other program can be started and no
 * native code loaded; the sandbox would contain them, but they could tell the meters what they like. */

#define _GNU_SOURCE
#include "jvm.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static jclass exit_type;
static jmethodID new_exit;
static const char* home;
static jboolean (*load_library)(JNIEnv*, jclass, jobject, jstring, jboolean, jboolean);

static void halt(JNIEnv* env, jclass type, jint code)
{
   jthrowable thrown = (*env)->NewObject(env, exit_type, new_exit, code);
   if (thrown != NULL)
      (*env)->Throw(env, thrown);
}

static void refuse(JNIEnv* env, const char* type, const char* message)
{
   jclass error = (*env)->FindClass(env, type);
   if (error != NULL)
      (*env)->ThrowNew(env, error, message);
}

static jint start_program(JNIEnv* env, jobject self, jint mode, jbyteArray helper, jbyteArray program,
                          jbyteArray arguments, jint argument_count, jbyteArray environment, jint variables,
                          jbyteArray folder, jintArray descriptors, jboolean merge)
{
   refuse(env, "java/io/IOException", "other programs cannot be started here");
   return -1;
}

static jboolean load(JNIEnv* env, jclass type, jobject library, jstring name, jboolean builtin, jboolean fail)
{
   const char* path = (*env)->GetStringUTFChars(env, name, NULL);
   int ours = path != NULL && strncmp(path, home, strlen(home)) == 0 && strstr(path, "/../") == NULL;
   if (path != NULL)
      (*env)->ReleaseStringUTFChars(env, name, path);
   if (ours)
      return load_library(env, type, library, name, builtin, fail);
   refuse(env, "java/lang/UnsatisfiedLinkError", "native code cannot be loaded here");
   return JNI_FALSE;
}

static jboolean load_raw(JNIEnv* env, jclass type, jobject library, jstring name)
{
   refuse(env, "java/lang/UnsatisfiedLinkError", "native code cannot be loaded here");
   return JNI_FALSE;
}

void seal(JNIEnv* env, const char* folder)
{
   static const JNINativeMethod ends = {"halt0", "(I)V", (void*)halt};
   static const JNINativeMethod starts = {"forkAndExec", "(I[B[B[BI[BI[B[IZ)I", (void*)start_program};
   static const JNINativeMethod loads = {
      "load", "(Ljdk/internal/loader/NativeLibraries$NativeLibraryImpl;Ljava/lang/String;ZZ)Z", (void*)load};
   static const JNINativeMethod raw = {
      "load0", "(Ljdk/internal/loader/RawNativeLibraries$RawNativeLibraryImpl;Ljava/lang/String;)Z", (void*)load_raw};
   char* path;

   jclass type = (*env)->FindClass(env, "judge/run/Exit");
   new_exit = type ? (*env)->GetMethodID(env, type, "<init>", "(I)V") : NULL;
   exit_type = type ? (*env)->NewGlobalRef(env, type) : NULL;
   *(void**)&load_library = dlsym(RTLD_DEFAULT, "Java_jdk_internal_loader_NativeLibraries_load");
   if (load_library == NULL && asprintf(&path, "%s/runtime/lib/libjava.so", folder) > 0)
      *(void**)&load_library = dlsym(dlopen(path, RTLD_NOW), "Java_jdk_internal_loader_NativeLibraries_load");
   if (new_exit == NULL || exit_type == NULL || load_library == NULL)
      die("the JDK is not as expected");
   home = folder;
   bind(env, "java/lang/Shutdown", &ends, 1);
   bind(env, "java/lang/ProcessImpl", &starts, 1);
   bind(env, "jdk/internal/loader/NativeLibraries", &loads, 1);
   bind(env, "jdk/internal/loader/RawNativeLibraries", &raw, 1);
}
