/* Fresh states: what Java code cannot do to its own classes and heap. */

#include "jvm.h"

#include <dlfcn.h>
#include <stddef.h>

static jint initialization(JNIEnv* env, jclass ours, jclass type)
{
   jint status = 0;
   (*tools)->GetClassStatus(tools, type, &status);
   if (status & JVMTI_CLASS_STATUS_ERROR)
      return -1;
   return (status & JVMTI_CLASS_STATUS_INITIALIZED) != 0;
}

static void initialize_again(JNIEnv* env, jclass ours, jclass type)
{
   jmethodID initializer = (*env)->GetStaticMethodID(env, type, "<clinit>", "()V");
   if (initializer != NULL)
      (*env)->CallStaticVoidMethod(env, type, initializer);
}

/* For the deterministic meters only: the clock's calls are not made to pay for tidying up after others, and the
 * collector does it when there is need. */
static void collect(JNIEnv* env, jclass ours)
{
   if (meter != CLOCK)
      (*tools)->ForceGarbageCollection(tools);
}

void bind_state(JNIEnv* env)
{
   static const JNINativeMethod methods[] = {
      {"initialization", "(Ljava/lang/Class;)I", (void*)initialization},
      {"initializeAgain", "(Ljava/lang/Class;)V", (void*)initialize_again},
      {"collect", "()V", (void*)collect},
   };
   bind(env, "judge/run/Native", methods, sizeof methods / sizeof *methods);
}
