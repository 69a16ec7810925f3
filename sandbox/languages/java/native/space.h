/* What the parts of the memory meter know of each other. Objects are known by their numbers, in the order in which
 * they are made during the call; objects that are older have none. */

#ifndef JUDGE_SPACE_H
#define JUDGE_SPACE_H

#include "jvm.h"

#include <stddef.h>
#include <stdint.h>

/* The page that the warden reads; docs/languages.md, {probe_fd}. */
typedef struct {
   int64_t peak, total, answer, events, lost, sealed;
} Result;

/* A container moved from an array to a longer one; `size` is the shorter one's, in bytes. */
typedef struct {
   jlong to, from;
   int64_t size;
} Growth;

/* Objects of classes with this tag belong to the answer, but not what they refer to. */
enum { OPAQUE = -1 };

/* An array with room for one more element of this size; ends the process where there is no memory. */
void* with_room(void* items, size_t count, size_t* room, size_t size);

/* space_answer.c: what the objects around `root` add up to, followed through time. Nothing older than object number
 * `after` belongs to it. */
void answer_find(jobject root, jlong after);
int answer_has(jlong object);
/* Bytes of the answer that were there when this object had just been made; to be asked in order of time. */
int64_t answer_at(jlong object);
int64_t answer_at_end(void);

/* space_lists.c: containers that grow. */
void lists_setup(JNIEnv* env);
void lists_forget(JNIEnv* env);
/* A container is about to move from this array to a longer one: the next array of this thread. */
void lists_grow(JNIEnv* env, jobject list, jobject array);
/* An object has been made: the size of the full array that it takes the place of; 0 if it does not, or that is small. */
int64_t lists_made(jlong object, int64_t size);
/* Bytes that containers have reserved and not used, and are left out of the figure of a point in time. At that point
 * object `grown` (0: none), of `size` bytes, is an array that nothing has been moved to yet. */
int64_t lists_unused(JNIEnv* env, size_t point, jlong grown, int64_t size);
/* Forgets what was left out of a point. */
void lists_unpoint(size_t point);
/* How much of what was left out of a point belongs to the answer; to be asked in order of time. */
int64_t lists_answered(size_t point);
/* How a container came to this array; NULL if not by growth. */
const Growth* lists_growth_to(jlong array);

/* space_setup.c: classes and events. */
typedef struct {
   void (*allocated)(jvmtiEnv*, JNIEnv*, jthread, jobject, jclass, jlong);
   void (*enter)(JNIEnv*, jclass);
   void (*grows)(JNIEnv*, jclass, jobject, jobject);
} Hooks;
Result* space_setup(JNIEnv* env, const char* folder, Hooks hooks);
/* Collects the young generation, or all of the heap; gives the bytes in use. */
int64_t collected(JNIEnv* env, int whole_heap);

#endif
