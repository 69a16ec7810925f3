/* When the objects of a heap were allocated and how large they are, by where they are now. */

#ifndef BIRTHS_H
#define BIRTHS_H

#include <cstdint>
#include <vector>

struct Birth {
   uint32_t when;
   uint32_t size;
};

/* A hash table from addresses; nothing is ever taken out one by one. */
class AddressTable {
 public:
   AddressTable() { clear(); }
   void clear();
   void put(uintptr_t address, Birth birth);
   const Birth* find(uintptr_t address) const;

 private:
   struct Slot {
      uintptr_t address;
      Birth birth;
   };
   static size_t place(const std::vector<Slot>& slots, uintptr_t address);
   std::vector<Slot> slots_;
   size_t used_ = 0;
};

class Births {
 public:
   void allocated(uintptr_t address, Birth birth);
   void moved(uintptr_t from, uintptr_t to);
   int64_t resized(uintptr_t address, uint32_t size); /* how much smaller it is now */

   /* After a collection: what was young and has not moved is dead. */
   void collected() { young_.clear(); }

   /* Null for an object that is older than all this. */
   const Birth* find(uintptr_t address) const;

 private:
   AddressTable young_, old_;
};

#endif
