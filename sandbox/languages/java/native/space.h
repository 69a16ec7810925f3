/* What the parts of the memory meter know of each other. */

#ifndef JUDGE_SPACE_H
#define JUDGE_SPACE_H

#include "jvm.h"

#include <stddef.h>
#include <stdint.h>

/* The page that the warden reads; docs/languages.md, {probe_fd}. */
typedef struct {
   int64_t peak, total, answer, events, lost, sealed;
} Result;

/* A list that moved from an array to a longer one. */
typedef struct {
   jlong to, from; /* numbers of the arrays */
   int64_t size;   /* bytes of the shorter one */
} Growth;

/* Objects of classes with this tag belong to the answer, but not what they refer to. */
enum { OPAQUE = -1 };

/* An array with room for one more element of this size; ends the process where there is no memory. */
void* with_room(void* items, size_t count, size_t* room, size_t size);

/* space_answer.c: what the objects around `root` add up to, followed through time. */
void answer_find(jobject root, jlong after, const Growth* growths, size_t growth_count);
/* Bytes of the answer that were there when object `serial` had just been made; to be asked in order of time. */
int64_t answer_at(jlong serial);
int64_t answer_at_end(void);

/* space_setup.c: classes and events. */
typedef struct {
   void (*allocated)(jvmtiEnv*, JNIEnv*, jthread, jobject, jclass, jlong);
   void (*enter)(JNIEnv*, jclass);
   void (*grows)(JNIEnv*, jclass, jobject);
} Hooks;
Result* space_setup(JNIEnv* env, const char* folder, Hooks hooks);
/* Collects the young generation, or all of the heap; gives the bytes in use. */
int64_t collected(JNIEnv* env, int whole_heap);

#endif
