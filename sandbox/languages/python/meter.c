/* _judge_meter: what the memory probe needs to know about CPython.
 *
 * CPython keeps the frames of Python functions on stacks of its own, which it gets in chunks of at
 * least 16 KiB: the chunks say nothing about a recursion of depth 20. So frames are counted by their
 * own size (PyCodeObject.co_framesize, in words), as they are entered and left, by sys.monitoring
 * callbacks, and the chunks are kept from the probe. Frames of generators live in the generator and
 * are seen by the allocator.
 *
 * Numbers are objects here, each held by a place in a list, a table or a frame, which is counted: they
 * are left out, for a list whose numbers change would else seem to need its size once more.
 *
 * It also names the memory blocks of an answer: objects, list buffers, dictionary tables. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Integers of 64 bits and floating-point numbers; the smallest container has 40 bytes. */
enum { LARGEST_NUMBER = 36 };

static void (*adjust)(int64_t);
static void (*answer_block)(const void*);
static void (*changed_in_place)(void);

static int64_t frame_bytes(PyObject* code)
{
   PyCodeObject* co = (PyCodeObject*)code;
   if (co->co_flags & (CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR))
      return 0;
   return (int64_t)co->co_framesize * (int64_t)sizeof(PyObject*);
}

static PyObject* entered(PyObject* self, PyObject* const* arguments, Py_ssize_t count)
{
   (void)self;
   if (count > 0)
      adjust(frame_bytes(arguments[0]));
   Py_RETURN_NONE;
}

static PyObject* left(PyObject* self, PyObject* const* arguments, Py_ssize_t count)
{
   (void)self;
   if (count > 0)
      adjust(-frame_bytes(arguments[0]));
   Py_RETURN_NONE;
}

/* A growing stack of objects still to visit, and a set of those seen; both outside the probe's bracket. */
typedef struct {
   PyObject** todo;
   size_t count, room;
   uintptr_t* seen;
   size_t used, slots;
   int failed;
} Walk;

static int add_seen(Walk* walk, uintptr_t key)
{
   if (walk->used * 2 >= walk->slots) {
      size_t slots = walk->slots ? walk->slots * 2 : 1024;
      uintptr_t* seen = calloc(slots, sizeof *seen);
      if (seen == NULL)
         return -1;
      for (size_t i = 0; i < walk->slots; i++) {
         if (walk->seen[i]) {
            size_t at = (walk->seen[i] >> 4) * 0x9e3779b97f4a7c15ULL % slots;
            while (seen[at])
               at = (at + 1) % slots;
            seen[at] = walk->seen[i];
         }
      }
      free(walk->seen);
      walk->seen = seen;
      walk->slots = slots;
   }
   size_t at = (key >> 4) * 0x9e3779b97f4a7c15ULL % walk->slots;
   while (walk->seen[at]) {
      if (walk->seen[at] == key)
         return 0;
      at = (at + 1) % walk->slots;
   }
   walk->seen[at] = key;
   walk->used++;
   return 1;
}

static int visit(PyObject* object, void* argument)
{
   Walk* walk = argument;
   if (object == NULL || PyType_Check(object) || PyModule_Check(object) || PyCallable_Check(object))
      return 0;
   if (add_seen(walk, (uintptr_t)object) != 1)
      return 0;
   if (walk->count == walk->room) {
      size_t room = walk->room ? walk->room * 2 : 1024;
      PyObject** todo = realloc(walk->todo, room * sizeof *todo);
      if (todo == NULL) {
         walk->failed = 1;
         return 0;
      }
      walk->todo = todo;
      walk->room = room;
   }
   walk->todo[walk->count++] = object;
   return 0;
}

static const void* block_of(PyObject* object)
{
   PyTypeObject* type = Py_TYPE(object);
   size_t before = 0;
   if (PyType_IS_GC(type))
      before += 2 * sizeof(void*);
   if (type->tp_flags & (Py_TPFLAGS_MANAGED_DICT | Py_TPFLAGS_MANAGED_WEAKREF))
      before += 2 * sizeof(void*);
   return (char*)object - before;
}

static void mark(PyObject* object)
{
   if (PyObject_IS_GC(object) || Py_REFCNT(object) < (Py_ssize_t)1 << 29)
      answer_block(block_of(object));
   if (PyList_Check(object) && ((PyListObject*)object)->ob_item != NULL)
      answer_block(((PyListObject*)object)->ob_item);
   if (PyDict_Check(object) && PyDict_GET_SIZE(object) > 0)
      answer_block(((PyDictObject*)object)->ma_keys);
}

static PyObject* called(PyObject* self, PyObject* const* given, Py_ssize_t count)
{
   Walk walk = {0};
   (void)self;
   if (count == 2 && PyObject_IsTrue(given[1])) {
      changed_in_place();
   } else if (count == 2) {
      PyObject* answer = given[0];
      visit(answer, &walk);
      while (walk.count > 0) {
         PyObject* object = walk.todo[--walk.count];
         mark(object);
         if (Py_TYPE(object)->tp_traverse != NULL && PyObject_IS_GC(object))
            Py_TYPE(object)->tp_traverse(object, visit, &walk);
      }
   }
   free(walk.todo);
   free(walk.seen);
   return walk.failed ? PyErr_NoMemory() : Py_NewRef(Py_None);
}

static void* chunk_alloc(void* context, size_t size)
{
   (void)context;
   void* block = (void*)syscall(SYS_mmap, NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
   return block == MAP_FAILED ? NULL : block;
}

static void chunk_free(void* context, void* block, size_t size)
{
   (void)context;
   syscall(SYS_munmap, block, size);
}

static PyMethodDef methods[] = {
   {"entered", (PyCFunction)(void (*)(void))entered, METH_FASTCALL, "callback: a function was entered"},
   {"left", (PyCFunction)(void (*)(void))left, METH_FASTCALL, "callback: a function was left"},
   {"called", (PyCFunction)(void (*)(void))called, METH_FASTCALL,
    "tell the probe which blocks make up the answer, or that it is an input that was changed in place"},
   {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_judge_meter", NULL, -1, methods,
                                        NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__judge_meter(void)
{
   adjust = (void (*)(int64_t))dlsym(RTLD_DEFAULT, "judge_probe_adjust");
   answer_block = (void (*)(const void*))dlsym(RTLD_DEFAULT, "judge_probe_answer");
   void (*leave_out)(size_t) = (void (*)(size_t))dlsym(RTLD_DEFAULT, "judge_probe_leaves_out");
   changed_in_place = (void (*)(void))dlsym(RTLD_DEFAULT, "judge_probe_changed_in_place");
   if (adjust == NULL || answer_block == NULL || leave_out == NULL || changed_in_place == NULL) {
      PyErr_SetString(PyExc_ImportError, "the memory probe is not preloaded");
      return NULL;
   }
   leave_out(LARGEST_NUMBER);
   PyObjectArenaAllocator arena = {NULL, chunk_alloc, chunk_free};
   PyObject_SetArenaAllocator(&arena);
   return PyModule_Create(&definition);
}
