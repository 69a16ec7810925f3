/* loader: what its parts know of each other. See loader.c. */

#ifndef LOADER_H
#define LOADER_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum { CASE_FD = 3, INPUT_FD = 4 };
enum { ANSWERED = 0, RAISED = 1, WRONG_TYPE = 2, OUT_OF_MEMORY = 3 };

/* What a shared object offers; docs/languages.md says what each function does. Those from `flush` on are optional. */
typedef struct {
   void* handle;
   int (*decode)(const unsigned char* data, size_t size);
   int (*call)(void);
   int (*answer)(const unsigned char** data, size_t* size);
   int (*mark)(void (*answer)(const void* block));
   void (*flush)(void);
   int is_program;
   const char* path;
} Solution;

/* A request of the warden's: text, and the descriptors that came with it. */
enum { TEXT_BYTES = 1 << 17, DESCRIPTORS = 8 };
typedef struct {
   char text[TEXT_BYTES + 1];
   ssize_t size;
   int descriptors[DESCRIPTORS];
   int count;
} Request;

/* loader.c */
void write_all(int fd, const void* data, size_t size);
void redirect(int from, int to);

/* loader_case.c: turns a fresh fork into a case. Does not return. */
void run_case(const Solution* solution, int conversation, int input, int output) __attribute__((noreturn));

/* loader_memory.c */
int make_stack(void);
int call_on_stack(int (*function)(void));
int near_stack_guard(const void* address);
size_t stack_megabytes(void);
void watch_stack(void);
void watch_statics(const Solution* solution);
int64_t stack_bytes(void);
int64_t static_bytes(void);

/* loader_crash.c: what a program did that the kernel ends it for. A crash is told, and then adds to the text where in
 * the source it was. */
typedef void (*Tell)(int status, char* text, size_t size);
void catch_crashes(const Solution* solution, Tell tell);
void prepare_for_crashes(void);
size_t add_place(char* text, size_t size);

#endif
