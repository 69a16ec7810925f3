/* The memory meter: its classes, and what it is told. */

#include "space.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MOST_CLASS_BYTES = 1 << 16 };

static jobject white_box;
static jmethodID young_gc;

int64_t collected(JNIEnv* env, int whole_heap)
{
   if (whole_heap)
      (*tools)->ForceGarbageCollection(tools);
   else
      (*env)->CallVoidMethod(env, white_box, young_gc);
   return total_memory() - free_memory();
}

static jint read_class(const char* folder, const char* name, unsigned char* bytes)
{
   char path[512];
   snprintf(path, sizeof path, "%s/classes/boot/%s.class", folder, name);
   int file = open(path, O_RDONLY | O_CLOEXEC);
   ssize_t size = file < 0 ? -1 : read(file, bytes, MOST_CLASS_BYTES);
   if (size <= 0 || size == MOST_CLASS_BYTES)
      die("a class of the memory meter is missing");
   close(file);
   return (jint)size;
}

/* A class of the virtual machine's own loader, which all others can see. */
static jclass define(JNIEnv* env, const char* folder, const char* name)
{
   static unsigned char bytes[MOST_CLASS_BYTES];
   jint size = read_class(folder, name, bytes);
   jclass type = (*env)->DefineClass(env, name, NULL, (const jbyte*)bytes, size);
   if (type == NULL)
      die("a class of the memory meter does not fit");
   return type;
}

/* Puts an instrumented class in the place of one of the JDK's. */
static void replace(JNIEnv* env, const char* folder, const char* name)
{
   static unsigned char bytes[MOST_CLASS_BYTES];
   jint size = read_class(folder, name, bytes);
   jvmtiClassDefinition definition = {(*env)->FindClass(env, name), size, bytes};
   if (definition.klass == NULL || (*tools)->RedefineClasses(tools, 1, &definition) != 0)
      die("a class of the JDK cannot be instrumented");
   (*env)->DeleteLocalRef(env, definition.klass);
}

static void define_white_box(JNIEnv* env, const char* folder)
{
   jclass box = define(env, folder, "jdk/test/whitebox/WhiteBox");
   jmethodID registers = (*env)->GetStaticMethodID(env, box, "registerNatives", "()V");
   (*env)->CallStaticVoidMethod(env, box, registers);
   (*env)->ExceptionClear(env); /* for each of HotSpot's methods that the class does not declare */
   young_gc = (*env)->GetMethodID(env, box, "youngGC", "()V");
   white_box = (*env)->NewGlobalRef(env, (*env)->AllocObject(env, box));
   if (young_gc == NULL || white_box == NULL)
      die("the virtual machine is not as expected");
}

static Result* result_page(void)
{
   const char* descriptor = getenv("JUDGE_PROBE_FD");
   if (descriptor == NULL)
      die("there is no page for the memory meter's result");
   void* page = mmap(NULL, sizeof(Result), PROT_READ | PROT_WRITE, MAP_SHARED, atoi(descriptor), 0);
   close(atoi(descriptor));
   if (page == MAP_FAILED)
      die("the page for the memory meter's result cannot be mapped");
   return page;
}

Result* space_setup(JNIEnv* env, const char* folder, Hooks hooks)
{
   const JNINativeMethod told[] = {
      {"enter", "()V", (void*)hooks.enter},
      {"grows", "(Ljava/lang/Object;Ljava/lang/Object;)V", (void*)hooks.grows},
   };
   const jvmtiEventCallbacks callbacks = {.SampledObjectAlloc = hooks.allocated};
   const jvmtiCapabilities wanted = {
      .can_tag_objects = 1,
      .can_generate_sampled_object_alloc_events = 1,
      .can_redefine_classes = 1,
      .can_redefine_any_class = 1,
   };
   static const char* instrumented[] = {"java/util/ArrayList",          "java/util/Vector",
                                        "java/util/PriorityQueue",      "java/util/ArrayDeque",
                                        "java/util/DualPivotQuicksort", NULL};
   Result* result = result_page();
   (*env)->RegisterNatives(env, define(env, folder, "java/util/JudgeMeter"), told, sizeof told / sizeof *told);
   define_white_box(env, folder);
   if ((*tools)->AddCapabilities(tools, &wanted) != 0)
      die("the virtual machine does not offer what the memory meter needs");
   for (const char** name = instrumented; *name != NULL; name++)
      replace(env, folder, *name);
   lists_setup(env);
   if ((*tools)->SetEventCallbacks(tools, &callbacks, sizeof callbacks) != 0 ||
       (*tools)->SetHeapSamplingInterval(tools, 0) != 0 ||
       (*tools)->SetEventNotificationMode(tools, JVMTI_ENABLE, JVMTI_EVENT_SAMPLED_OBJECT_ALLOC, NULL) != 0)
      die("the virtual machine does not tell of allocations");
   return result;
}
