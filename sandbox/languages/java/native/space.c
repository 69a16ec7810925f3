/* The memory meter: what a call has live on the heap at its peak, less its answer, and how deep its stack gets.
 *
 * Garbage is no memory: what counts is what can be reached, and only a collection tells. So the meter is told of
 * every allocation (JVMTI, sampling interval 0), keeps an upper bound of what is live (live after the last
 * collection, plus all allocated since), and collects when that bound rises above the peak by more than a slack:
 * 1/16 of the peak, 1/32 beside an answer made of objects, and at least 256 bytes. A collection makes the bound
 * exact. Where collections have been in vain, one is allowed for so many objects or bytes only: else programs that
 * make much garbage would do nothing else. What was allocated after the last collection counts by the share of
 * bytes that had survived until then.
 *
 * Everything older than the call is moved to the old generation first, and nothing leaves the young generation
 * during the call (-XX:+NeverTenure). So a collection of the young generation, which takes tens of microseconds,
 * sees all of the call's own objects, and no other.
 *
 * Objects are tagged with their number as they are made. Afterwards the objects that the answer consists of are
 * found by following references; each of them has been there from its number on, and is subtracted from then on.
 * Containers that grow are counted as if their arrays grew in place (space_lists.c).
 *
 * Stack: instrumented classes (judge.compiler.Instrument) tell of each call, and the address of its frame is
 * noted. The interpreter's frames have a fixed size for each method. */

#include "space.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { LEAST_SLACK = 256, SLACK_SHARE = 16, SLACK_SHARE_BESIDE_ANSWER = 32, PATIENCE = 4, OBJECTS_PER_LOOK = 32, BYTES_PER_LOOK = 8192 };
#define YOUNG_LIMIT ((int64_t)40 << 20) /* beyond, survivors may not fit in the young generation */

/* What was live, and how many objects had been made by then. */
typedef struct {
   int64_t live;
   jlong serial;
} Point;

static Result* result;
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static int active, tagging, whole_heap;
static jlong first_serial, serial;
static int64_t base, live, since, peak, slack, made, vain;
static double survived; /* of the bytes between the last two collections */
static int64_t deepest;
static __thread char* stack_base;

static Point* points;
static size_t point_count, point_room;

void* with_room(void* items, size_t count, size_t* room, size_t size)
{
   if (count < *room)
      return items;
   *room = *room ? 2 * *room : 1024;
   items = realloc(items, *room * size);
   if (items == NULL)
      die("no memory for the memory meter");
   return items;
}

static void note_peak(int64_t now)
{
   peak = now;
   /* Where the answer is much of the peak, what is beside it must still be seen. */
   slack = peak / (tagging ? SLACK_SHARE_BESIDE_ANSWER : SLACK_SHARE);
   if (slack < LEAST_SLACK)
      slack = LEAST_SLACK;
   points = with_room(points, point_count, &point_room, sizeof *points);
   points[point_count++] = (Point){now, serial};
}

/* The bound has passed the peak: see what is really there. */
static void look(JNIEnv* env, jlong grown, int64_t size)
{
   int64_t before = live;
   live = collected(env, whole_heap) - base;
   if (live > YOUNG_LIMIT)
      whole_heap = 1;
   live -= lists_unused(env, point_count, grown, size);
   survived = live > before ? (double)(live - before) / (double)since : 0;
   if (survived > 1)
      survived = 1;
   since = 0;
   if (live > peak) {
      note_peak(live);
   } else {
      lists_unpoint(point_count);
      vain++;
   }
}

static int may_look(void)
{
   return vain < PATIENCE + (serial - first_serial) / OBJECTS_PER_LOOK + made / BYTES_PER_LOOK;
}

static void JNICALL allocated(jvmtiEnv* unused, JNIEnv* env, jthread thread, jobject object, jclass type, jlong size)
{
   if (!active)
      return;
   pthread_mutex_lock(&gate);
   serial++;
   if (tagging)
      (*tools)->SetTag(tools, object, serial);
   int64_t full = lists_made(serial, size);
   if (!full)
      since += size;
   made += size;
   if (size > YOUNG_LIMIT / 2)
      whole_heap = 1;
   /* A full array may have been filled without any allocation, from half its length on. */
   if (live + since + full / 2 > peak + slack && may_look())
      look(env, full ? serial : 0, size);
   pthread_mutex_unlock(&gate);
}

static void enter(JNIEnv* env, jclass type)
{
   char* here = __builtin_frame_address(0);
   if (!active)
      return;
   if (stack_base == NULL)
      stack_base = here;
   if (stack_base - here > deepest)
      deepest = stack_base - here;
}

static void grows(JNIEnv* env, jclass type, jobject list, jobject array)
{
   if (!active)
      return;
   pthread_mutex_lock(&gate);
   lists_grow(env, list, array);
   pthread_mutex_unlock(&gate);
}

static void call_starts(JNIEnv* env, jclass ours, jboolean objects)
{
   if (result == NULL)
      return;
   memset(result, 0, sizeof *result);
   whole_heap = 0;
   base = collected(env, 0);
   first_serial = serial;
   lists_forget(env);
   point_count = 0;
   live = since = peak = made = vain = deepest = 0;
   survived = 1;
   slack = LEAST_SLACK;
   tagging = objects;
   stack_base = __builtin_frame_address(0);
   active = 1;
}

static void call_ended(JNIEnv* env, jclass ours)
{
   if (!active)
      return;
   active = 0;
   int64_t estimate = live + (int64_t)(survived * (double)since);
   if (estimate > peak)
      note_peak(estimate < peak + slack ? estimate : peak + slack);
}

static void answer(JNIEnv* env, jclass ours, jobject root)
{
   int64_t auxiliary = 0;
   if (result == NULL || active)
      return;
   answer_find(tagging ? root : NULL, first_serial);
   for (size_t i = 0; i < point_count; i++) {
      int64_t rest = points[i].live + lists_answered(i) - answer_at(points[i].serial);
      if (rest > auxiliary)
         auxiliary = rest;
   }
   *result = (Result){auxiliary + deepest, peak + deepest, answer_at_end(), serial - first_serial, 0, 1};
}

static void mark(JNIEnv* env, jclass ours, jclass type)
{
   if (result != NULL)
      (*tools)->SetTag(tools, type, OPAQUE);
}

void bind_space(JNIEnv* env, const char* folder)
{
   static const JNINativeMethod methods[] = {
      {"callStarts", "(Z)V", (void*)call_starts},
      {"callEnded", "()V", (void*)call_ended},
      {"answer", "(Ljava/lang/Object;)V", (void*)answer},
      {"mark", "(Ljava/lang/Class;)V", (void*)mark},
   };
   bind(env, "judge/run/Native", methods, sizeof methods / sizeof *methods);
   if (meter == SPACE)
      result = space_setup(env, folder, (Hooks){allocated, enter, grows});
}
