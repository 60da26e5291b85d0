// Texts, each kept once and named by a dense number: the hot half of Domain's `Symbols`.
//
// An open-addressing table whose slots hold short texts themselves, so that finding one touches one cache line;
// longer texts are compared in the arena. IPv4 addresses in their one form are found by their numbers, in a table of their
// own. Symbol 0 is "absent" and never stored.
#pragma once
#include "CScan.h"
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// What tells a text. `low` and `high` hold one of up to 15 bytes with its length in the last byte, or a longer one's hash and
// its length with 255 there.
typedef struct {
  uint64_t low, high, hash;
} bf_key;

// A slot with symbol 0 is free. Packed: of many texts the slots are the larger half of memory, and fresh memory costs time.
typedef struct __attribute__((packed, aligned(4))) {
  uint64_t low, high;
  uint32_t symbol;
} bf_slot;

// A slot of the table beside: an IPv4 address as a number. With symbol 0 it is free.
typedef struct {
  uint32_t address, symbol;
} bf_address;

// A text whose symbol is wanted in `word`, once its slot has come near.
typedef struct {
  const uint8_t *bytes;
  size_t count;
  uint32_t *word;
  int is_address;  // then `key.low` is its number and the rest of the key is not set
  bf_key key;
} bf_wish;

#define BF_WISHES 16

typedef struct {
  bf_wish wishes[BF_WISHES];
  size_t first_wish, wish_count;
  int is_full;  // memory or numbers ran out
  uint8_t *arena;
  size_t arena_used, arena_capacity;
  // Where text n begins in the arena; it ends where text n + 1 begins.
  uint64_t *starts;
  size_t starts_capacity;
  size_t count;  // of texts, and one more
  bf_slot *slots;
  size_t mask, slot_count;
  // A slot is less than half of a text's.
  bf_address *addresses;
  size_t address_mask, address_count;
  // The tables of another pool that was taken in, which hold some texts besides; NULL where none are.
  bf_slot *taken_slots;
  bf_address *taken_addresses;
  size_t taken_mask, taken_address_mask;
  uint64_t seed;
} bf_pool;

// Room in large pages where the system has them, so that rows and slots far apart are found without a walk through page
// tables. What it holds is not set. NULL where there is none.
void *bf_room_make(size_t bytes);
void bf_room_free(void *room);
// The same, all zero; what is never touched takes no memory. Freed with the same size.
void *bf_zero_room_make(size_t bytes);
void bf_zero_room_free(void *room, size_t bytes);

bf_pool *bf_pool_make(uint64_t seed);
void bf_pool_free(bf_pool *pool);
// Makes room for so many texts and addresses before they come, as a table that doubles is paid for again and again.
void bf_pool_expect(bf_pool *pool, size_t texts, size_t addresses);
// Adds a text that is not there and no address; returns its symbol, or 0 where memory or numbers are used up.
uint32_t bf_pool_insert(bf_pool *pool, const uint8_t *bytes, size_t count, bf_key key);
// Adds an address that is not there; as above.
uint32_t bf_pool_add_address(bf_pool *pool, const uint8_t *bytes, size_t count, uint32_t address);

// Taking all texts of `other` into a pool, in steps; those with parts may be done by several threads, each a part of `parts`.
// `mapping` has room for `other->count` symbols. Nobody has wishes left, and afterwards `other` is asked for nothing but its
// texts by their symbols.

// 1. For each symbol of `other` the symbol here, or 0.
void bf_merge_find(const bf_pool *pool, const bf_pool *other, uint32_t *mapping, size_t part, size_t parts);
// 2. Numbers what is new, in its order there; returns the first new symbol, or 0 where memory or numbers are used up.
uint32_t bf_merge_number(bf_pool *pool, const bf_pool *other, uint32_t *mapping);
// 3. Copies the new texts.
void bf_merge_copy(bf_pool *pool, const bf_pool *other, const uint32_t *mapping, uint32_t first, size_t part, size_t parts);
// 4. Where the tables of `other` can be taken over, rewrites and then takes them; else puts the new texts into the pool's own,
// which returns 0 without memory.
int bf_merge_takes(const bf_pool *pool, const bf_pool *other);
void bf_merge_rewrite(bf_pool *other, const uint32_t *mapping, size_t part, size_t parts);
void bf_merge_take(bf_pool *pool, bf_pool *other);
int bf_merge_place(bf_pool *pool, const bf_pool *other, const uint32_t *mapping, uint32_t first);

static inline uint64_t bf_mix(uint64_t left, uint64_t right) {
  unsigned __int128 product = (unsigned __int128)left * right;
  return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

static inline uint64_t bf_load(const uint8_t *bytes) {
  uint64_t value;
  memcpy(&value, bytes, 8);
  return value;
}

static inline uint64_t bf_pool_short_hash(const bf_pool *pool, uint64_t low, uint64_t high) {
  return bf_mix(bf_mix(low ^ pool->seed, 0xE7037ED1A0B428DBull) ^ high, 0x8EBC6AF09C88C6E3ull ^ pool->seed);
}

// What tells a text. Short ones are told by their own bytes.
static inline bf_key bf_pool_key(const bf_pool *pool, const uint8_t *bytes, size_t count) {
  bf_key key = {0, 0, 0};
  if (count <= 15) {
    uint8_t text[16] = {0};
    if (count >= 8) {
      memcpy(text, bytes, 8);
      memcpy(text + count - 8, bytes + count - 8, 8);
    } else if (count >= 4) {
      memcpy(text, bytes, 4);
      memcpy(text + count - 4, bytes + count - 4, 4);
    } else {
      for (size_t index = 0; index < count; index++) text[index] = bytes[index];
    }
    text[15] = (uint8_t)count;
    key.low = bf_load(text);
    key.high = bf_load(text + 8);
    key.hash = bf_pool_short_hash(pool, key.low, key.high);
    return key;
  }
  uint64_t state = pool->seed ^ (count * 0xA0761D6478BD642Full);
  size_t index = 0;
  for (; index + 8 <= count; index += 8) state = bf_mix(state ^ bf_load(bytes + index), 0xE7037ED1A0B428DBull);
  if (index < count) state = bf_mix(state ^ bf_load(bytes + count - 8), 0x8EBC6AF09C88C6E3ull);
  key.hash = bf_mix(state, 0x589965CC75374CC3ull);
  key.low = key.hash;
  key.high = (uint64_t)255 << 56 | (count & 0xFFFFFFFFFFFFFF);
  return key;
}

static inline int bf_pool_is(const bf_pool *pool, const bf_slot *slot, bf_key key, const uint8_t *bytes, size_t count) {
  if (slot->low != key.low || slot->high != key.high) return 0;
  if (count <= 15) return 1;
  return memcmp(pool->arena + pool->starts[slot->symbol], bytes, count) == 0;
}

static inline uint64_t bf_pool_address_hash(const bf_pool *pool, uint32_t address) {
  return bf_mix(address ^ pool->seed, 0xE7037ED1A0B428DBull);
}

static inline uint32_t bf_address_find(const bf_address *table, size_t mask, uint64_t hash, uint32_t address) {
  for (size_t place = hash & mask; table[place].symbol; place = (place + 1) & mask)
    if (table[place].address == address) return table[place].symbol;
  return 0;
}

// The symbol of an address, or 0 where the pool has it not.
static inline uint32_t bf_pool_find_address(const bf_pool *pool, uint32_t address) {
  uint64_t hash = bf_pool_address_hash(pool, address);
  uint32_t symbol = bf_address_find(pool->addresses, pool->address_mask, hash, address);
  if (symbol || !pool->taken_addresses) return symbol;
  return bf_address_find(pool->taken_addresses, pool->taken_address_mask, hash, address);
}

static inline uint32_t bf_pool_address(bf_pool *pool, const uint8_t *bytes, size_t count, uint32_t address) {
  uint32_t symbol = bf_pool_find_address(pool, address);
  return symbol ? symbol : bf_pool_add_address(pool, bytes, count, address);
}

// Whether a text may be an IPv4 address; nearly all that are none are told by their first byte.
static inline int bf_pool_may_be_address(const uint8_t *bytes, size_t count) {
  return count >= 7 && count <= 15 && (uint8_t)(bytes[0] - '0') <= 9;
}

static inline int bf_pool_reads_address(const uint8_t *bytes, size_t count, uint32_t *address) {
  if (!bf_pool_may_be_address(bytes, count)) return 0;
  uint8_t padded[16] = {0};
  memcpy(padded, bytes, count);
  return bf_ipv4(padded, count, address);
}

static inline uint32_t bf_pool_find_in(
    const bf_pool *pool, const bf_slot *table, size_t mask, const uint8_t *bytes, size_t count, bf_key key) {
  for (size_t place = key.hash & mask; table[place].symbol; place = (place + 1) & mask)
    if (bf_pool_is(pool, &table[place], key, bytes, count)) return table[place].symbol;
  return 0;
}

// The symbol of a text that is no address, or 0 where the pool has it not.
static inline uint32_t bf_pool_find_key(const bf_pool *pool, const uint8_t *bytes, size_t count, bf_key key) {
  uint32_t symbol = bf_pool_find_in(pool, pool->slots, pool->mask, bytes, count, key);
  if (symbol || !pool->taken_slots) return symbol;
  return bf_pool_find_in(pool, pool->taken_slots, pool->taken_mask, bytes, count, key);
}

// The symbol of a text, or 0 where the pool has it not.
static inline uint32_t bf_pool_find(const bf_pool *pool, const uint8_t *bytes, size_t count) {
  uint32_t address;
  if (bf_pool_reads_address(bytes, count, &address)) return bf_pool_find_address(pool, address);
  return bf_pool_find_key(pool, bytes, count, bf_pool_key(pool, bytes, count));
}

static inline uint32_t bf_pool_intern_key(bf_pool *pool, const uint8_t *bytes, size_t count, bf_key key) {
  uint32_t symbol = bf_pool_find_key(pool, bytes, count, key);
  return symbol ? symbol : bf_pool_insert(pool, bytes, count, key);
}

static inline uint32_t bf_pool_intern(bf_pool *pool, const uint8_t *bytes, size_t count) {
  uint32_t address;
  if (bf_pool_reads_address(bytes, count, &address)) return bf_pool_address(pool, bytes, count, address);
  return bf_pool_intern_key(pool, bytes, count, bf_pool_key(pool, bytes, count));
}

// The key of a short text behind which sixteen bytes are readable, found without a branch.
static inline bf_key bf_pool_short_key(const bf_pool *pool, const uint8_t *bytes, size_t count) {
  size_t bits = 8 * count;
  bf_key key = {bf_load(bytes), bf_load(bytes + 8), 0};
  uint64_t some = ((uint64_t)1 << (bits & 63)) - 1;
  key.low &= count < 8 ? some : ~(uint64_t)0;
  key.high = (count > 8 ? key.high & some : 0) | (uint64_t)count << 56;
  key.hash = bf_pool_short_hash(pool, key.low, key.high);
  return key;
}

// Grants the oldest wish.
static inline void bf_pool_grant(bf_pool *pool) {
  bf_wish *wish = &pool->wishes[pool->first_wish++ % BF_WISHES];
  pool->wish_count--;
  uint32_t symbol = wish->is_address ? bf_pool_address(pool, wish->bytes, wish->count, (uint32_t)wish->key.low)
                                     : bf_pool_intern_key(pool, wish->bytes, wish->count, wish->key);
  if (!symbol) pool->is_full = 1;
  *wish->word = symbol;
}

static inline bf_wish *bf_pool_next_wish(bf_pool *pool, const uint8_t *bytes, size_t count, uint32_t *word) {
  if (pool->wish_count == BF_WISHES) bf_pool_grant(pool);
  bf_wish *wish = &pool->wishes[(pool->first_wish + pool->wish_count++) % BF_WISHES];
  wish->bytes = bytes;
  wish->count = count;
  wish->word = word;
  return wish;
}

// Writes the symbol of the text of an IPv4 address, whose number is known, to `word`, a little later: a slot is far away, and
// meanwhile other work is done. The text has to stay until `bf_pool_settle`, and sixteen bytes from its start are readable.
static inline void bf_pool_wish_address(
    bf_pool *pool, const uint8_t *bytes, size_t count, uint32_t address, uint32_t *word) {
  bf_wish *wish = bf_pool_next_wish(pool, bytes, count, word);
  wish->is_address = 1;
  wish->key.low = address;
  __builtin_prefetch(&pool->addresses[bf_pool_address_hash(pool, address) & pool->address_mask]);
}

// The same for any text.
static inline void bf_pool_wish(bf_pool *pool, const uint8_t *bytes, size_t count, uint32_t *word) {
  uint32_t address;
  if (bf_pool_may_be_address(bytes, count) && bf_ipv4(bytes, count, &address)) {
    bf_pool_wish_address(pool, bytes, count, address, word);
    return;
  }
  bf_wish *wish = bf_pool_next_wish(pool, bytes, count, word);
  wish->is_address = 0;
  wish->key = count <= 15 ? bf_pool_short_key(pool, bytes, count) : bf_pool_key(pool, bytes, count);
  __builtin_prefetch(&pool->slots[wish->key.hash & pool->mask]);
}

// Grants all wishes; returns 0 where memory or numbers ran out.
static inline int bf_pool_settle(bf_pool *pool) {
  while (pool->wish_count) bf_pool_grant(pool);
  return !pool->is_full;
}

// Brings a stored row near before it is read: its first eight words, which may lie on two cache lines.
static inline void bf_expect_row(const uint32_t *words) {
  __builtin_prefetch(words);
  __builtin_prefetch(words + 7);
}
