/* The memory meter: containers that grow by moving to longer arrays.
 *
 * They do so when they please, to half as long again as they need: what they reserve rises in steps that have
 * nothing to do with the program. So large ones are counted by what is in them, as if their arrays grew in place,
 * one element at a time. */

#include "space.h"

#include <stdlib.h>

enum { MOST_LISTS = 64, LARGE = 512, REFERENCE = 4 };

/* A class of containers, as instrumented by judge.compiler.Instrument: its array, and what tells how much of it is
 * in use, a size or the ends of a ring. */
typedef struct {
   const char* name;
   const char* array_name;
   const char* size_name;
   const char* end_name;
   jclass type;
   jfieldID array, size, end;
} Kind;

static Kind kinds[] = {
   {.name = "java/util/ArrayList", .array_name = "elementData", .size_name = "size"},
   {.name = "java/util/Vector", .array_name = "elementData", .size_name = "elementCount"},
   {.name = "java/util/PriorityQueue", .array_name = "queue", .size_name = "size"},
   {.name = "java/util/ArrayDeque", .array_name = "elements", .size_name = "head", .end_name = "tail"},
};

static struct {
   jweak list;
   const Kind* kind;
} lists[MOST_LISTS];
static size_t list_count;

/* What was left out of a point's figure for the array with this number. */
typedef struct {
   size_t point;
   jlong array;
   int64_t size;
} Unused;

static Unused* unused;
static size_t unused_count, unused_room, next_unused;
static Growth* growths;
static size_t growth_count, growth_room;
static __thread Growth growing; /* of this thread's next array */
static __thread size_t growing_list; /* whose array it is, MOST_LISTS where that is not known */

void lists_setup(JNIEnv* env)
{
   for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
      Kind* kind = &kinds[i];
      jclass type = (*env)->FindClass(env, kind->name);
      kind->type = type ? (*env)->NewGlobalRef(env, type) : NULL;
      kind->array = type ? (*env)->GetFieldID(env, type, kind->array_name, "[Ljava/lang/Object;") : NULL;
      kind->size = type ? (*env)->GetFieldID(env, type, kind->size_name, "I") : NULL;
      kind->end = type && kind->end_name ? (*env)->GetFieldID(env, type, kind->end_name, "I") : NULL;
      if (kind->array == NULL || kind->size == NULL || (kind->end == NULL && kind->end_name != NULL))
         die("the JDK's containers are not as expected");
   }
}

void lists_forget(JNIEnv* env)
{
   while (list_count > 0)
      (*env)->DeleteWeakGlobalRef(env, lists[--list_count].list);
   growth_count = unused_count = next_unused = 0;
}

/* The place of a container in the list, MOST_LISTS if it has none. */
static size_t remember(JNIEnv* env, jobject list)
{
   for (size_t i = 0; i < list_count; i++) {
      if ((*env)->IsSameObject(env, lists[i].list, list))
         return i;
   }
   for (size_t i = 0; i < sizeof kinds / sizeof *kinds && list_count < MOST_LISTS; i++) {
      if ((*env)->IsInstanceOf(env, list, kinds[i].type)) {
         lists[list_count].list = (*env)->NewWeakGlobalRef(env, list);
         lists[list_count].kind = &kinds[i];
         return list_count++;
      }
   }
   return MOST_LISTS;
}

void lists_grow(JNIEnv* env, jobject list, jobject array)
{
   growing = (Growth){0, 0, 0};
   growing_list = MOST_LISTS;
   if (array == NULL || (*tools)->GetObjectSize(tools, array, &growing.size) != 0)
      return;
   (*tools)->GetTag(tools, array, &growing.from);
   if (growing.size >= LARGE)
      growing_list = remember(env, list);
}

int64_t lists_made(jlong serial, int64_t size)
{
   if (growing.size == 0 || size <= growing.size)
      return 0;
   int64_t full = growing.size >= LARGE ? growing.size : 0;
   if (growing.from > 0) {
      growing.to = serial;
      growths = with_room(growths, growth_count, &growth_room, sizeof *growths);
      growths[growth_count++] = growing;
   }
   growing.size = 0;
   return full;
}

static int64_t leave_out(size_t point, jlong array, int64_t size)
{
   unused = with_room(unused, unused_count, &unused_room, sizeof *unused);
   unused[unused_count++] = (Unused){point, array, size};
   return size;
}

/* `full`: it is about to grow. The ends of a full ring meet, as those of an empty one do. */
static int64_t unused_in(JNIEnv* env, jobject list, const Kind* kind, size_t point, int full)
{
   jarray array = (*env)->GetObjectField(env, list, kind->array);
   jlong number = 0;
   if (array == NULL)
      return 0;
   jint room = (*env)->GetArrayLength(env, array);
   jint used = (*env)->GetIntField(env, list, kind->size);
   if (full) {
      used = room;
   } else if (kind->end != NULL) {
      used = (*env)->GetIntField(env, list, kind->end) - used;
      used += used < 0 ? room : 0;
   }
   (*tools)->GetTag(tools, array, &number);
   (*env)->DeleteLocalRef(env, array);
   return used < room ? leave_out(point, number, REFERENCE * (int64_t)(room - used)) : 0;
}

int64_t lists_unused(JNIEnv* env, size_t point, jlong grown, int64_t size)
{
   int64_t sum = grown ? leave_out(point, grown, size) : 0;
   for (size_t i = 0; i < list_count; i++) {
      jobject list = (*env)->NewLocalRef(env, lists[i].list);
      if (list != NULL) {
         sum += unused_in(env, list, lists[i].kind, point, grown && i == growing_list);
         (*env)->DeleteLocalRef(env, list);
      }
   }
   return sum;
}

void lists_unpoint(size_t point)
{
   while (unused_count > 0 && unused[unused_count - 1].point == point)
      unused_count--;
}

int64_t lists_answered(size_t point)
{
   int64_t sum = 0;
   while (next_unused < unused_count && unused[next_unused].point <= point) {
      if (answer_has(unused[next_unused].array))
         sum += unused[next_unused].size;
      next_unused++;
   }
   return sum;
}

static int by_target(const void* key, const void* growth)
{
   jlong left = *(const jlong*)key, right = ((const Growth*)growth)->to;
   return left < right ? -1 : left > right;
}

const Growth* lists_growth_to(jlong array)
{
   return growth_count == 0 ? NULL : bsearch(&array, growths, growth_count, sizeof *growths, by_target);
}
