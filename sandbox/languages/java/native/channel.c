/* The conversation with the warden, and the copying between its bytes and arrays: in native code, because the
 * interpreter spends dozens of instructions on each element. */

#include "jvm.h"

#include <string.h>
#include <unistd.h>

static void* pin(JNIEnv* env, jarray array)
{
   void* place = (*env)->GetPrimitiveArrayCritical(env, array, NULL);
   if (place == NULL)
      die("no memory");
   return place;
}

static void unpin(JNIEnv* env, jarray array, void* place, jint mode)
{
   (*env)->ReleasePrimitiveArrayCritical(env, array, place, mode);
}

static jint receive(JNIEnv* env, jclass type, jbyteArray data, jint from, jint size)
{
   char buffer[1 << 16];
   ssize_t got = read(CASE_FD, buffer, size < (jint)sizeof buffer ? (size_t)size : sizeof buffer);
   if (got > 0)
      (*env)->SetByteArrayRegion(env, data, from, (jsize)got, (jbyte*)buffer);
   return got < 0 ? 0 : (jint)got;
}

static void send_all(JNIEnv* env, jclass type, jbyteArray data, jint size)
{
   if (size == 1) {
      jbyte word;
      (*env)->GetByteArrayRegion(env, data, 0, 1, &word);
      if (write(CASE_FD, &word, 1) != 1)
         _exit(1);
      return;
   }
   jbyte* bytes = (*env)->GetByteArrayElements(env, data, NULL);
   for (jint at = 0; bytes != NULL && at < size;) {
      ssize_t taken = write(CASE_FD, bytes + at, (size_t)(size - at));
      if (taken <= 0)
         _exit(1);
      at += (jint)taken;
   }
   (*env)->ReleaseByteArrayElements(env, data, bytes, JNI_ABORT);
}

static jboolean get_ints(JNIEnv* env, jclass type, jbyteArray data, jint from, jintArray values)
{
   jsize count = (*env)->GetArrayLength(env, values);
   const char* in = pin(env, data);
   jint* out = pin(env, values);
   jlong misfits = 0;
   for (jsize i = 0; i < count; i++) {
      jlong wide;
      memcpy(&wide, in + from + 8 * (size_t)i, sizeof wide);
      out[i] = (jint)wide;
      misfits |= wide ^ (jlong)out[i];
   }
   unpin(env, values, out, 0);
   unpin(env, data, (void*)in, JNI_ABORT);
   return misfits == 0;
}

static jboolean get_chars(JNIEnv* env, jclass type, jbyteArray data, jint from, jcharArray values)
{
   jsize count = (*env)->GetArrayLength(env, values);
   const char* in = pin(env, data);
   jchar* out = pin(env, values);
   jint misfits = 0;
   for (jsize i = 0; i < count; i++) {
      jint wide;
      memcpy(&wide, in + from + 4 * (size_t)i, sizeof wide);
      out[i] = (jchar)wide;
      misfits |= wide ^ (jint)out[i];
   }
   unpin(env, values, out, 0);
   unpin(env, data, (void*)in, JNI_ABORT);
   return misfits == 0;
}

/* Copies 8 bytes for each element, one way or the other. */
static void copy(JNIEnv* env, jbyteArray data, jint from, jarray values, int out)
{
   size_t size = 8 * (size_t)(*env)->GetArrayLength(env, values);
   char* bytes = pin(env, data);
   char* numbers = pin(env, values);
   if (out)
      memcpy(bytes + from, numbers, size);
   else
      memcpy(numbers, bytes + from, size);
   unpin(env, values, numbers, out ? JNI_ABORT : 0);
   unpin(env, data, bytes, out ? 0 : JNI_ABORT);
}

static void get_longs(JNIEnv* env, jclass type, jbyteArray data, jint from, jlongArray values)
{
   copy(env, data, from, values, 0);
}

static void get_doubles(JNIEnv* env, jclass type, jbyteArray data, jint from, jdoubleArray values)
{
   copy(env, data, from, values, 0);
}

static void put_longs(JNIEnv* env, jclass type, jlongArray values, jbyteArray data, jint from)
{
   copy(env, data, from, values, 1);
}

static void put_doubles(JNIEnv* env, jclass type, jdoubleArray values, jbyteArray data, jint from)
{
   copy(env, data, from, values, 1);
}

static void put_ints(JNIEnv* env, jclass type, jintArray values, jbyteArray data, jint from)
{
   jsize count = (*env)->GetArrayLength(env, values);
   char* out = pin(env, data);
   const jint* in = pin(env, values);
   for (jsize i = 0; i < count; i++) {
      jlong wide = in[i];
      memcpy(out + from + 8 * (size_t)i, &wide, sizeof wide);
   }
   unpin(env, values, (void*)in, JNI_ABORT);
   unpin(env, data, out, 0);
}

static void put_chars(JNIEnv* env, jclass type, jcharArray values, jbyteArray data, jint from)
{
   jsize count = (*env)->GetArrayLength(env, values);
   char* out = pin(env, data);
   const jchar* in = pin(env, values);
   for (jsize i = 0; i < count; i++) {
      jint wide = in[i];
      memcpy(out + from + 4 * (size_t)i, &wide, sizeof wide);
   }
   unpin(env, values, (void*)in, JNI_ABORT);
   unpin(env, data, out, 0);
}

static void leave(JNIEnv* env, jclass type, jint code)
{
   _exit(code);
}

void bind_channel(JNIEnv* env)
{
   static const JNINativeMethod methods[] = {
      {"read", "([BII)I", (void*)receive},
      {"write", "([BI)V", (void*)send_all},
      {"getInts", "([BI[I)Z", (void*)get_ints},
      {"getLongs", "([BI[J)V", (void*)get_longs},
      {"getDoubles", "([BI[D)V", (void*)get_doubles},
      {"getChars", "([BI[C)Z", (void*)get_chars},
      {"putInts", "([I[BI)V", (void*)put_ints},
      {"putLongs", "([J[BI)V", (void*)put_longs},
      {"putDoubles", "([D[BI)V", (void*)put_doubles},
      {"putChars", "([C[BI)V", (void*)put_chars},
      {"getString", "([BII)Ljava/lang/String;", (void*)get_string},
      {"bytes", "(Ljava/lang/String;)[B", (void*)string_bytes},
      {"exit", "(I)V", (void*)leave},
   };
   bind(env, "judge/run/Native", methods, sizeof methods / sizeof *methods);
}
