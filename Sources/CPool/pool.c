#include "CPool.h"
#include <stdlib.h>
#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif
#endif

// Bytes that are readable after the last text, as `bf_pool_wish` wants them.
#define BF_BEHIND 16

// The size of a large page.
#define BF_LARGE ((size_t)1 << 21)

void *bf_room_make(size_t bytes) {
  if (bytes < BF_LARGE) return malloc(bytes);
  void *room = aligned_alloc(BF_LARGE, (bytes + BF_LARGE - 1) & ~(BF_LARGE - 1));
#if defined(__linux__)
  if (room) madvise(room, bytes, MADV_HUGEPAGE);
#endif
  return room;
}

void bf_room_free(void *room) { free(room); }

#if defined(__linux__)
static size_t whole_pages(size_t bytes) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  return (bytes + page - 1) / page * page;
}
#endif

void *bf_zero_room_make(size_t bytes) {
#if defined(__linux__)
  if (bytes >= BF_LARGE) {
    // Straight from the system, whose pages are zero; what lies before the first large page is given back.
    size_t whole = whole_pages(bytes);
    uint8_t *mapped = mmap(NULL, whole + BF_LARGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED) return NULL;
    size_t before = -(uintptr_t)mapped & (BF_LARGE - 1);
    if (before) munmap(mapped, before);
    if (before < BF_LARGE) munmap(mapped + before + whole, BF_LARGE - before);
    madvise(mapped + before, whole, MADV_HUGEPAGE);
    return mapped + before;
  }
#endif
  return calloc(1, bytes);
}

void bf_zero_room_free(void *room, size_t bytes) {
#if defined(__linux__)
  if (room && bytes >= BF_LARGE) {
    munmap(room, whole_pages(bytes));
    return;
  }
#endif
  free(room);
}

// A table's room, all zero.
static void *table_make(size_t bytes) {
  void *room = bf_zero_room_make(bytes);
#if defined(__linux__)
  // Every page is soon written to. Read first, a page would come twice; a kernel that cannot do this says so, and no more. Page
  // by page, as other threads that want memory wait meanwhile.
  for (size_t start = 0; room && bytes >= BF_LARGE && start < bytes; start += BF_LARGE)
    if (madvise((uint8_t *)room + start, bytes - start < BF_LARGE ? bytes - start : BF_LARGE, MADV_POPULATE_WRITE)) break;
#endif
  return room;
}

bf_pool *bf_pool_make(uint64_t seed) {
  bf_pool *pool = calloc(1, sizeof *pool);
  if (!pool) return NULL;
  pool->seed = seed;
  pool->arena_capacity = 1 << 16;
  pool->starts_capacity = 1 << 11;
  pool->mask = (1 << 11) - 1;
  pool->count = 1;
  pool->arena = malloc(pool->arena_capacity + BF_BEHIND);
  pool->starts = calloc(pool->starts_capacity, sizeof *pool->starts);
  pool->slots = table_make((pool->mask + 1) * sizeof *pool->slots);
  pool->address_mask = (1 << 9) - 1;
  pool->addresses = table_make((pool->address_mask + 1) * sizeof *pool->addresses);
  if (pool->arena && pool->starts && pool->slots && pool->addresses) return pool;
  bf_pool_free(pool);
  return NULL;
}

void bf_pool_free(bf_pool *pool) {
  if (!pool) return;
  free(pool->arena);
  free(pool->starts);
  bf_zero_room_free(pool->slots, (pool->mask + 1) * sizeof *pool->slots);
  bf_zero_room_free(pool->addresses, (pool->address_mask + 1) * sizeof *pool->addresses);
  bf_zero_room_free(pool->taken_slots, (pool->taken_mask + 1) * sizeof *pool->taken_slots);
  bf_zero_room_free(pool->taken_addresses, (pool->taken_address_mask + 1) * sizeof *pool->taken_addresses);
  free(pool);
}

static uint64_t hash_of(const bf_pool *pool, const bf_slot *slot) {
  return slot->high >> 56 == 255 ? slot->low : bf_pool_short_hash(pool, slot->low, slot->high);
}

static int grow_slots(bf_pool *pool, size_t mask) {
  bf_slot *larger = table_make((mask + 1) * sizeof *larger);
  if (!larger) return 0;
  for (size_t index = 0; index <= pool->mask; index++) {
    if (!pool->slots[index].symbol) continue;
    size_t place = hash_of(pool, &pool->slots[index]) & mask;
    while (larger[place].symbol) place = (place + 1) & mask;
    larger[place] = pool->slots[index];
  }
  bf_zero_room_free(pool->slots, (pool->mask + 1) * sizeof *pool->slots);
  pool->slots = larger;
  pool->mask = mask;
  return 1;
}

// Makes room for so many more texts of so many bytes together; returns 0 without memory.
static int reserve(bf_pool *pool, size_t texts, size_t bytes) {
  if (pool->arena_used + bytes > pool->arena_capacity) {
    size_t capacity = pool->arena_capacity * 2;
    if (capacity < pool->arena_used + bytes) capacity = pool->arena_used + bytes;
    uint8_t *larger = realloc(pool->arena, capacity + BF_BEHIND);
    if (!larger) return 0;
    pool->arena = larger;
    pool->arena_capacity = capacity;
  }
  if (pool->count + texts + 1 > pool->starts_capacity) {
    size_t capacity = pool->starts_capacity * 2;
    if (capacity < pool->count + texts + 1) capacity = pool->count + texts + 1;
    uint64_t *larger = realloc(pool->starts, capacity * sizeof *larger);
    if (!larger) return 0;
    pool->starts = larger;
    pool->starts_capacity = capacity;
  }
  return 1;
}

// Keeps a text's bytes; returns its symbol or 0.
static uint32_t keep(bf_pool *pool, const uint8_t *bytes, size_t count) {
  if (pool->count >= UINT32_MAX || !reserve(pool, 1, count)) return 0;
  if (count) memcpy(pool->arena + pool->arena_used, bytes, count);
  uint32_t symbol = (uint32_t)pool->count++;
  pool->arena_used += count;
  pool->starts[pool->count] = pool->arena_used;
  return symbol;
}

static void place_text(bf_pool *pool, bf_key key, uint32_t symbol) {
  pool->slot_count++;
  size_t place = key.hash & pool->mask;
  while (pool->slots[place].symbol) place = (place + 1) & pool->mask;
  pool->slots[place] = (bf_slot){key.low, key.high, symbol};
}

uint32_t bf_pool_insert(bf_pool *pool, const uint8_t *bytes, size_t count, bf_key key) {
  // Full to seven tenths: emptier tables find faster, but a new one costs its pages, and that is more.
  if (pool->slot_count * 10 > pool->mask * 7 && !grow_slots(pool, pool->mask * 2 + 1)) return 0;
  uint32_t symbol = keep(pool, bytes, count);
  if (symbol) place_text(pool, key, symbol);
  return symbol;
}

static void place_address(bf_pool *pool, uint32_t address, uint32_t symbol) {
  size_t place = bf_pool_address_hash(pool, address) & pool->address_mask;
  while (pool->addresses[place].symbol) place = (place + 1) & pool->address_mask;
  pool->addresses[place] = (bf_address){address, symbol};
}

static int grow_addresses(bf_pool *pool, size_t mask) {
  bf_address *old = pool->addresses;
  size_t count = pool->address_mask + 1;
  bf_address *larger = table_make((mask + 1) * sizeof *larger);
  if (!larger) return 0;
  pool->addresses = larger;
  pool->address_mask = mask;
  for (size_t index = 0; index < count; index++)
    if (old[index].symbol) place_address(pool, old[index].address, old[index].symbol);
  bf_zero_room_free(old, count * sizeof *old);
  return 1;
}

uint32_t bf_pool_add_address(bf_pool *pool, const uint8_t *bytes, size_t count, uint32_t address) {
  if (pool->address_count * 2 > pool->address_mask && !grow_addresses(pool, pool->address_mask * 2 + 1)) return 0;
  uint32_t symbol = keep(pool, bytes, count);
  if (!symbol) return 0;
  place_address(pool, address, symbol);
  pool->address_count++;
  return symbol;
}

// Makes the tables large enough for so many texts and addresses; returns 0 without memory.
static int make_tables(bf_pool *pool, size_t texts, size_t addresses) {
  size_t mask = pool->mask, address_mask = pool->address_mask;
  while (texts * 10 > mask * 7) mask = mask * 2 + 1;
  while (addresses * 2 > address_mask) address_mask = address_mask * 2 + 1;
  return (mask == pool->mask || grow_slots(pool, mask)) &&
         (address_mask == pool->address_mask || grow_addresses(pool, address_mask));
}

void bf_pool_expect(bf_pool *pool, size_t texts, size_t addresses) {
  // Without memory for it the tables grow when they must, and then it is told.
  make_tables(pool, texts, addresses);
}

// What tells a text of `other` in `pool`. A long one's hash is the same in both where they hash alike.
static bf_key key_from(const bf_pool *pool, const bf_pool *other, const bf_slot *slot) {
  if (slot->high >> 56 == 255 && pool->seed != other->seed)
    return bf_pool_key(pool, other->arena + other->starts[slot->symbol], slot->high & 0xFFFFFFFFFFFFFF);
  return (bf_key){slot->low, slot->high, hash_of(pool, slot)};
}

// A part of so many of a table's slots.
static size_t part_start(size_t slots, size_t part, size_t parts) { return slots / parts * part + (slots % parts) * part / parts; }

static void find_texts(
    const bf_pool *pool, const bf_pool *other, const bf_slot *slot, const bf_slot *end, uint32_t *mapping) {
  // Slot by slot: tables lie in the order of hashes, so neither is jumped about in.
  for (; slot < end; slot++) {
    if (!slot->symbol) continue;
    uint64_t start = other->starts[slot->symbol];
    mapping[slot->symbol] = bf_pool_find_key(
        pool, other->arena + start, other->starts[slot->symbol + 1] - start, key_from(pool, other, slot));
  }
}

static void find_addresses(const bf_pool *pool, const bf_address *slot, const bf_address *end, uint32_t *mapping) {
  for (; slot < end; slot++)
    if (slot->symbol) mapping[slot->symbol] = bf_pool_find_address(pool, slot->address);
}

void bf_merge_find(const bf_pool *pool, const bf_pool *other, uint32_t *mapping, size_t part, size_t parts) {
  if (part == 0) mapping[0] = 0;
  size_t start = part_start(other->mask + 1, part, parts), end = part_start(other->mask + 1, part + 1, parts);
  find_texts(pool, other, other->slots + start, other->slots + end, mapping);
  start = part_start(other->address_mask + 1, part, parts);
  end = part_start(other->address_mask + 1, part + 1, parts);
  find_addresses(pool, other->addresses + start, other->addresses + end, mapping);
  if (!other->taken_slots) return;
  start = part_start(other->taken_mask + 1, part, parts);
  end = part_start(other->taken_mask + 1, part + 1, parts);
  find_texts(pool, other, other->taken_slots + start, other->taken_slots + end, mapping);
  start = part_start(other->taken_address_mask + 1, part, parts);
  end = part_start(other->taken_address_mask + 1, part + 1, parts);
  find_addresses(pool, other->taken_addresses + start, other->taken_addresses + end, mapping);
}

uint32_t bf_merge_number(bf_pool *pool, const bf_pool *other, uint32_t *mapping) {
  size_t texts = 0, bytes = 0, first = pool->count;
  for (size_t symbol = 1; symbol < other->count; symbol++) {
    if (mapping[symbol]) continue;
    texts++;
    bytes += other->starts[symbol + 1] - other->starts[symbol];
  }
  if (texts > UINT32_MAX - first || !reserve(pool, texts, bytes)) return 0;
  for (size_t symbol = 1; symbol < other->count; symbol++) {
    if (mapping[symbol]) continue;
    mapping[symbol] = (uint32_t)pool->count++;
    pool->arena_used += other->starts[symbol + 1] - other->starts[symbol];
    pool->starts[pool->count] = pool->arena_used;
  }
  return (uint32_t)first;
}

void bf_merge_copy(bf_pool *pool, const bf_pool *other, const uint32_t *mapping, uint32_t first, size_t part, size_t parts) {
  size_t end = part_start(other->count, part + 1, parts);
  for (size_t symbol = part_start(other->count, part, parts); symbol < end; symbol++) {
    if (mapping[symbol] < first) continue;
    uint64_t start = other->starts[symbol];
    memcpy(pool->arena + pool->starts[mapping[symbol]], other->arena + start, other->starts[symbol + 1] - start);
  }
}

int bf_merge_takes(const bf_pool *pool, const bf_pool *other) {
  // One pool's tables are kept beside the pool's own; more would make every look-up longer.
  return pool->seed == other->seed && !pool->taken_slots && !other->taken_slots;
}

void bf_merge_rewrite(bf_pool *other, const uint32_t *mapping, size_t part, size_t parts) {
  size_t end = part_start(other->mask + 1, part + 1, parts);
  for (size_t index = part_start(other->mask + 1, part, parts); index < end; index++)
    other->slots[index].symbol = mapping[other->slots[index].symbol];
  end = part_start(other->address_mask + 1, part + 1, parts);
  for (size_t index = part_start(other->address_mask + 1, part, parts); index < end; index++)
    other->addresses[index].symbol = mapping[other->addresses[index].symbol];
}

void bf_merge_take(bf_pool *pool, bf_pool *other) {
  pool->taken_slots = other->slots;
  pool->taken_mask = other->mask;
  pool->taken_addresses = other->addresses;
  pool->taken_address_mask = other->address_mask;
  other->slots = NULL;
  other->addresses = NULL;
}

// Puts into the tables what a table of `other` holds from symbol `first` of `pool` on; returns 0 without memory.
static int place_texts(
    bf_pool *pool, const bf_pool *other, const bf_slot *table, size_t mask, const uint32_t *mapping, uint32_t first) {
  size_t texts = 0;
  for (size_t index = 0; table && index <= mask; index++) texts += mapping[table[index].symbol] >= first;
  if (!make_tables(pool, pool->slot_count + texts, 0)) return 0;
  for (size_t index = 0; table && index <= mask; index++)
    if (mapping[table[index].symbol] >= first)
      place_text(pool, key_from(pool, other, &table[index]), mapping[table[index].symbol]);
  return 1;
}

static int place_addresses(
    bf_pool *pool, const bf_address *table, size_t mask, const uint32_t *mapping, uint32_t first) {
  size_t addresses = 0;
  for (size_t index = 0; table && index <= mask; index++) addresses += mapping[table[index].symbol] >= first;
  if (!make_tables(pool, 0, pool->address_count + addresses)) return 0;
  for (size_t index = 0; table && index <= mask; index++)
    if (mapping[table[index].symbol] >= first) place_address(pool, table[index].address, mapping[table[index].symbol]);
  pool->address_count += addresses;
  return 1;
}

int bf_merge_place(bf_pool *pool, const bf_pool *other, const uint32_t *mapping, uint32_t first) {
  return place_texts(pool, other, other->slots, other->mask, mapping, first) &&
         place_texts(pool, other, other->taken_slots, other->taken_mask, mapping, first) &&
         place_addresses(pool, other->addresses, other->address_mask, mapping, first) &&
         place_addresses(pool, other->taken_addresses, other->taken_address_mask, mapping, first);
}
