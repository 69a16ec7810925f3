/* Strings as UTF-8 and back, halves of surrogate pairs included, which Java's own coders replace by question marks. */

#include "jvm.h"

#include <stdlib.h>

static void* room(size_t size)
{
   void* place = malloc(size + 1);
   if (place == NULL)
      die("no memory");
   return place;
}

/* The code point at `in`, which moves on; at most to `end`. */
static unsigned take_point(const unsigned char** in, const unsigned char* end)
{
   unsigned lead = *(*in)++;
   int more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
   unsigned point = more == 0 ? lead : lead & (0x3fu >> more);
   for (; more > 0 && *in < end; more--)
      point = point << 6 | (*(*in)++ & 0x3f);
   return point;
}

jstring get_string(JNIEnv* env, jclass type, jbyteArray data, jint from, jint size)
{
   unsigned char* bytes = room((size_t)size);
   jchar* units = room(2 * (size_t)size);
   jsize count = 0;
   (*env)->GetByteArrayRegion(env, data, from, size, (jbyte*)bytes);
   for (const unsigned char *in = bytes, *end = bytes + size; in < end;) {
      unsigned point = take_point(&in, end);
      if (point >= 0x10000) {
         units[count++] = (jchar)(0xd800 + ((point - 0x10000) >> 10));
         point = 0xdc00 + ((point - 0x10000) & 0x3ff);
      }
      units[count++] = (jchar)point;
   }
   jstring text = (*env)->NewString(env, units, count);
   free(bytes);
   free(units);
   return text;
}

static unsigned char* put_point(unsigned char* out, unsigned point)
{
   if (point < 0x80) {
      *out++ = (unsigned char)point;
      return out;
   }
   int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
   *out++ = (unsigned char)(0xf00 >> (more + 1) | point >> (6 * more));
   for (; more > 0; more--)
      *out++ = (unsigned char)(0x80 | (point >> (6 * (more - 1)) & 0x3f));
   return out;
}

jbyteArray string_bytes(JNIEnv* env, jclass type, jstring text)
{
   jsize count = (*env)->GetStringLength(env, text);
   jchar* units = room(2 * (size_t)count);
   unsigned char* bytes = room(3 * (size_t)count);
   unsigned char* end = bytes;
   (*env)->GetStringRegion(env, text, 0, count, units);
   for (jsize i = 0; i < count; i++) {
      unsigned point = units[i];
      if (point >= 0xd800 && point < 0xdc00 && i + 1 < count && units[i + 1] >= 0xdc00 && units[i + 1] < 0xe000)
         point = 0x10000 + ((point - 0xd800) << 10) + (units[++i] - 0xdc00u);
      end = put_point(end, point);
   }
   jbyteArray data = (*env)->NewByteArray(env, (jsize)(end - bytes));
   if (data != NULL)
      (*env)->SetByteArrayRegion(env, data, 0, (jsize)(end - bytes), (const jbyte*)bytes);
   free(units);
   free(bytes);
   return data;
}
