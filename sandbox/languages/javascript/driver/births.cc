#include "births.h"

enum : size_t { FIRST_SLOTS = 1024, LARGE = 64 << 10 };
static const Birth NEVER = {0, 0}; /* an object older than the call, where one of the call's was */

void AddressTable::clear()
{
   slots_.assign(FIRST_SLOTS, {0, NEVER});
   used_ = 0;
}

size_t AddressTable::place(const std::vector<Slot>& slots, uintptr_t address)
{
   size_t mask = slots.size() - 1;
   size_t at = (address >> 3) * 0x9e3779b97f4a7c15u >> 20 & mask;
   while (slots[at].address != 0 && slots[at].address != address)
      at = (at + 1) & mask;
   return at;
}

void AddressTable::put(uintptr_t address, Birth birth)
{
   if (2 * used_ >= slots_.size()) {
      std::vector<Slot> wider(2 * slots_.size(), {0, NEVER});
      for (const Slot& slot : slots_)
         if (slot.address != 0)
            wider[place(wider, slot.address)] = slot;
      slots_.swap(wider);
   }
   Slot& slot = slots_[place(slots_, address)];
   used_ += slot.address == 0;
   slot = {address, birth};
}

const Birth* AddressTable::find(uintptr_t address) const
{
   const Slot& slot = slots_[place(slots_, address)];
   return slot.address == address ? &slot.birth : nullptr;
}

/* Large objects are never moved. */
void Births::allocated(uintptr_t address, Birth birth)
{
   (birth.size >= LARGE ? old_ : young_).put(address, birth);
}

/* An array's size may be that of its elements as well, where they were allocated at once. */
void Births::moved(uintptr_t from, uintptr_t to)
{
   if (const Birth* birth = find(from))
      old_.put(to, *birth);
   else if (old_.find(to) != nullptr)
      old_.put(to, NEVER);
}

int64_t Births::resized(uintptr_t address, uint32_t size)
{
   const Birth* birth = find(address);
   if (birth == nullptr)
      return 0;
   int64_t less = (int64_t)birth->size - size;
   (young_.find(address) != nullptr ? young_ : old_).put(address, {birth->when, size});
   return less;
}

const Birth* Births::find(uintptr_t address) const
{
   const Birth* birth = young_.find(address);
   if (birth == nullptr)
      birth = old_.find(address);
   return birth != nullptr && birth->size > 0 ? birth : nullptr;
}
