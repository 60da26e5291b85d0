// SPDX-License-Identifier: Apache-2.0
// Google's libphonenumber behind a C header: Swift reads no C++ headers of it.
#include "phone.h"

#include <dlfcn.h>
#include <phonenumbers/phonenumberutil.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <exception>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

int line_of(PhoneNumberUtil::PhoneNumberType type) {
  switch (type) {
    case PhoneNumberUtil::MOBILE:
      return BF_LINE_MOBILE;
    case PhoneNumberUtil::FIXED_LINE:
      return BF_LINE_LANDLINE;
    case PhoneNumberUtil::VOIP:
      return BF_LINE_VOIP;
    default:
      return BF_LINE_UNKNOWN;
  }
}

void copy(const std::string &text, char *out, size_t room) {
  size_t length = text.size() < room ? text.size() : room - 1;
  memcpy(out, text.data(), length);
  out[length] = 0;
}

}  // namespace

extern "C" int bf_phone_read(const char *text, size_t length, const char *region, bf_phone *out) {
  memset(out, 0, sizeof *out);
  if (length == 0 || length > 64) return 0;
  try {
    PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util->Parse(std::string(text, length), region ? region : "ZZ", &number) !=
        PhoneNumberUtil::NO_PARSING_ERROR)
      return 0;
    std::string place, normal;
    util->GetRegionCodeForNumber(number, &place);
    PhoneNumberUtil::PhoneNumberType type = util->GetNumberType(number);
    out->is_valid = type != PhoneNumberUtil::UNKNOWN;
    out->line = line_of(type);
    // Three digits stand for what belongs to no one country, ZZ for nothing known.
    if (place.size() == 2 && place != "ZZ") copy(place, out->region, sizeof out->region);
    util->Format(number, PhoneNumberUtil::E164, &normal);
    copy(normal, out->normal, sizeof out->normal);
    return 1;
  } catch (const std::exception &) {
    return 0;
  }
}

extern "C" long long bf_phone_version(char *out) {
  strcpy(out, "unknown");
  Dl_info info;
  PhoneNumberUtil *(*address)() = &PhoneNumberUtil::GetInstance;
  if (!dladdr(reinterpret_cast<void *>(address), &info) || !info.dli_fname)
    return 0;
  char *path = realpath(info.dli_fname, nullptr);
  if (!path) return 0;
  const char *version = strstr(path, ".so.");
  if (version && strlen(version + 4) < 32) strcpy(out, version + 4);
  struct stat about;
  long long made = stat(path, &about) == 0 ? (long long)about.st_mtime : 0;
  free(path);
  return made;
}
