/* Fresh states: what Java code cannot do to its own classes and heap. */

#include "jvm.h"

#include <stddef.h>

enum { LITTLE = 2 << 20 };

static jlong used_when_tidy;

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

/* What previous cases left is collected ahead of a counted case, so that collections happen at the same places each
 * time. Where there is little of it, that is not worth a collection. */
static void tidy(JNIEnv* env, jclass ours)
{
   if (meter == TALLY && total_memory() - free_memory() > used_when_tidy + LITTLE) {
      (*tools)->ForceGarbageCollection(tools);
      used_when_tidy = total_memory() - free_memory();
   }
}

/* For the memory meter: all that is older than the call leaves the young generation. */
static void settle(JNIEnv* env, jclass ours)
{
   if (meter == SPACE)
      (*tools)->ForceGarbageCollection(tools);
}

void bind_state(JNIEnv* env)
{
   used_when_tidy = total_memory() - free_memory();
   static const JNINativeMethod methods[] = {
      {"initialization", "(Ljava/lang/Class;)I", (void*)initialization},
      {"initializeAgain", "(Ljava/lang/Class;)V", (void*)initialize_again},
      {"tidy", "()V", (void*)tidy},
      {"settle", "()V", (void*)settle},
   };
   bind(env, "judge/run/Native", methods, sizeof methods / sizeof *methods);
}
