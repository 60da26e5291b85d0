// SPDX-License-Identifier: Apache-2.0
#ifndef BF_PHONE_H
#define BF_PHONE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// What sort of line a number is; the library knows ranges, not single lines.
enum { BF_LINE_UNKNOWN = 0, BF_LINE_MOBILE = 1, BF_LINE_LANDLINE = 2, BF_LINE_VOIP = 3 };

typedef struct {
  int is_valid;
  int line;
  // ISO 3166-1 alpha-2 and a zero; empty where the number belongs to no one country.
  char region[4];
  // E.164 with its +, and a zero.
  char normal[24];
} bf_phone;

// Reads a telephone number; `region` is two letters, or null where nobody knows where it was written.
// Returns 0 where the text is no number. May be called from any thread.
int bf_phone_read(const char *text, size_t length, const char *region, bf_phone *out);

// The version of the library, as its file is called, in room for 32 bytes, and when the file was made, in seconds since 1970
// (0 where nobody knows).
long long bf_phone_version(char *out);

#ifdef __cplusplus
}
#endif

#endif
