/* The memory meter: which objects are the answer, and when they came and went. */

#include "space.h"

#include <stdlib.h>

/* A number of bytes that the answer has more, or less, from a moment on. Object number n is made at moment 2n; an
 * array that a list grows out of into array n goes at moment 2n + 1. */
typedef struct {
   jlong moment;
   int64_t delta;
} Change;

static Change* changes;
static size_t change_count, change_room;
static jlong oldest;

/* How far `answer_at` has come. */
static size_t next_change;
static int64_t bytes;

static void add(jlong moment, int64_t delta)
{
   changes = with_room(changes, change_count, &change_room, sizeof *changes);
   changes[change_count++] = (Change){moment, delta};
}

static jint JNICALL visit(jvmtiHeapReferenceKind kind, const jvmtiHeapReferenceInfo* info, jlong class_tag,
                          jlong referrer_class_tag, jlong size, jlong* tag, jlong* referrer_tag, jint length, void* data)
{
   if (kind == JVMTI_HEAP_REFERENCE_CLASS || kind == JVMTI_HEAP_REFERENCE_CLASS_LOADER)
      return 0;
   if (*tag > oldest) {
      add(2 * *tag, size);
      *tag = 0; /* so that it counts once */
   }
   return class_tag == OPAQUE ? 0 : JVMTI_VISIT_OBJECTS;
}

static int by_moment(const void* a, const void* b)
{
   jlong left = ((const Change*)a)->moment, right = ((const Change*)b)->moment;
   return left < right ? -1 : left > right;
}

/* Adds the arrays that an array of the answer grew out of, back to the first. */
static void add_ancestors(jlong number)
{
   const Growth* growth;
   while ((growth = lists_growth_to(number)) != NULL && growth->from > oldest) {
      add(2 * growth->from, growth->size);
      add(2 * growth->to + 1, -growth->size);
      number = growth->from;
   }
}

void answer_find(jobject root, jlong after)
{
   static const jvmtiHeapCallbacks callbacks = {.heap_reference_callback = visit};
   change_count = next_change = 0;
   bytes = 0;
   oldest = after;
   if (root == NULL)
      return;
   (*tools)->FollowReferences(tools, 0, NULL, root, &callbacks, NULL);
   for (size_t i = 0, found = change_count; i < found; i++)
      add_ancestors(changes[i].moment / 2);
   qsort(changes, change_count, sizeof *changes, by_moment);
}

int answer_has(jlong object)
{
   Change key = {2 * object, 0};
   return change_count > 0 && bsearch(&key, changes, change_count, sizeof *changes, by_moment) != NULL;
}

int64_t answer_at(jlong serial)
{
   while (next_change < change_count && changes[next_change].moment <= 2 * serial)
      bytes += changes[next_change++].delta;
   return bytes;
}

int64_t answer_at_end(void)
{
   while (next_change < change_count)
      bytes += changes[next_change++].delta;
   return bytes;
}
