// SPDX-License-Identifier: Apache-2.0
// The byte scanner of intake: one line of JSON into tokens, and the fast checks of common values.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Bytes that must be readable after the end of every buffer handed in; what they hold does not matter.
#define BF_PADDING 64

enum {
  BF_STRING = 1, BF_NUMBER = 2, BF_TRUE = 3, BF_FALSE = 4, BF_NULL = 5, BF_ARRAY = 6, BF_OBJECT = 7
};

/// What `bf_tokenise` returns instead of a count; all are negative.
enum {
  BF_NOT_JSON = -1,   // against RFC 8259
  BF_TORN = -2,       // the line ends too early
  BF_BAD_UTF8 = -3,   // not UTF-8, or half of a surrogate pair
  BF_TOO_DEEP = -4,   // more than BF_DEPTH levels
  BF_NOT_OBJECT = -5, // a JSON value, but no object
  BF_DUPLICATE = -6,  // a known key twice
  BF_FULL = -7        // more members than there is room for: call again with more
};

#define BF_DEPTH 64

/// One member of the object. Positions count from the line's first byte; a string's are inside its quotes.
typedef struct {
  uint32_t key, key_length;
  uint32_t value, value_length;
  int16_t known;        // index of the key among the names, or -1
  uint8_t type;
  uint8_t is_escaped;   // bit 0: the value holds escapes; bit 1: the key does
} bf_token;

/// Names to recognise, and what the last lines looked like. One for each thread.
typedef struct bf_names bf_names;

bf_names *bf_names_make(const char *const *names, int count);
void bf_names_free(bf_names *names);
/// The index of a name, or -1.
int bf_names_find(const bf_names *names, const uint8_t *text, size_t length);
/// The same for names that come again and again: the one found last is tried first.
int bf_names_find_again(bf_names *names, const uint8_t *text, size_t length);

/// Splits the object in `line[0 ..< length]` into its members.
///
/// Returns their number, or an error and, in `column`, the 0-based place of the trouble.
int bf_tokenise(bf_names *names, const uint8_t *line, size_t length, bf_token *tokens, int capacity,
                size_t *column);
/// The same without vector instructions, for machines without them and for comparing in tests.
int bf_tokenise_scalar(bf_names *names, const uint8_t *line, size_t length, bf_token *tokens,
                       int capacity, size_t *column);

#define BF_LEAD 64
#define BF_PARTS 32

/// One value of a line whose shape is known.
typedef struct {
  uint8_t lead[BF_LEAD];  // what stands before it, to the last byte: key, quotes, blanks, and values that are always the same
  uint8_t lead_length;
  uint8_t type;           // BF_STRING, BF_NUMBER, BF_TRUE for both truths, or BF_ARRAY
  int16_t known;          // index of its key among the names
  int8_t slot;            // which of the tokens it becomes, or -1
} bf_part;

/// What the lines of one writer look like: the same keys in the same order, between which only values change.
typedef struct {
  int count;
  bf_part parts[BF_PARTS];
  uint8_t tail[BF_LEAD];
  uint8_t tail_length;
} bf_shape;

/// Reads the line that begins at `bytes` if it has the shape, values are free of escapes and non-ASCII bytes, and it ends
/// at a newline or with the bytes.
///
/// Returns 1 with the tokens and in `*end` the place after the line; else 0, which says nothing about the line.
int bf_match(const bf_shape *shape, const uint8_t *bytes, size_t length, bf_token *tokens, size_t *end);

/// Splits an array of strings that `bf_tokenise` has passed. Returns -1 where an element is no string.
int bf_strings(const uint8_t *array, size_t length, bf_token *tokens, int capacity);

/// Writes the text of a string with escapes; `out` has room for `length` bytes. Returns its length.
size_t bf_unescape(const uint8_t *text, size_t length, uint8_t *out);

/// Reads an IPv4 address in its only dotted form, or returns 0. Sixteen bytes must be readable.
int bf_ipv4(const uint8_t *text, size_t length, uint32_t *address);

/// The last date read, so that a run of lines of one day costs one date.
typedef struct { uint64_t first, last; int64_t days; } bf_day;

/// Reads `YYYY-MM-DDTHH:MM:SSZ` as UTC milliseconds; returns 0 for every other form, valid or not.
int bf_time(bf_day *day, const uint8_t *text, size_t length, int64_t *milliseconds);

/// Reads a plain decimal of at most 15 digits exactly; returns 0 where the long way is needed.
int bf_decimal(const uint8_t *text, size_t length, double *value);

/// Whether the bytes are UTF-8; otherwise `*at` is the place of the first wrong one.
int bf_is_utf8(const uint8_t *text, size_t length, size_t *at);
