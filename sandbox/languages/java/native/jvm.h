/* The launcher of Java's meters: what its parts know of each other. */

#ifndef JUDGE_JVM_H
#define JUDGE_JVM_H

#include <jni.h>
#include <jvmti.h>

enum { CASE_FD = 3 };

/* Which meter this process serves; COMPILER is none. */
enum meter { CLOCK, TALLY, SPACE, COMPILER };
extern enum meter meter;

extern jvmtiEnv* tools;

/* Bytes of the heap, and those of them that are free. */
extern jlong (*total_memory)(void);
extern jlong (*free_memory)(void);

/* Gives a class its native methods; ends the process where that fails. */
void bind(JNIEnv* env, const char* class_name, const JNINativeMethod* methods, int count);

/* Ends the process with a message. */
void die(const char* message);

/* text.c */
jstring get_string(JNIEnv* env, jclass type, jbyteArray data, jint from, jint size);
jbyteArray string_bytes(JNIEnv* env, jclass type, jstring text);

/* Each part binds its own methods. */
void bind_channel(JNIEnv* env);
void bind_state(JNIEnv* env);
void bind_space(JNIEnv* env, const char* folder);
void seal(JNIEnv* env, const char* folder);

#endif
