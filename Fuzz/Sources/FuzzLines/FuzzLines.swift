import CScan
import Glibc

/// Splits any bytes as a line, with and without vector instructions, and stops where the two differ.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLine(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let padded = UnsafeMutablePointer<UInt8>.allocate(capacity: size + Int(BF_PADDING))
  padded.initialize(repeating: 0x22, count: size + Int(BF_PADDING))
  padded.update(from: data, count: size)
  let tokens = UnsafeMutablePointer<bf_token>.allocate(capacity: 64)
  let out = UnsafeMutablePointer<UInt8>.allocate(capacity: size + 1)
  defer {
    padded.deallocate()
    tokens.deallocate()
    out.deallocate()
  }
  var texts: [UnsafePointer<CChar>?] = [
    UnsafePointer(strdup("event")), UnsafePointer(strdup("ip")),
  ]
  let names = bf_names_make(&texts, 2)
  defer {
    bf_names_free(names)
    for text in texts { free(UnsafeMutablePointer(mutating: text)) }
  }
  var (first, second) = (0, 0)
  let count = bf_tokenise(names, padded, size, tokens, 64, &first)
  precondition(count == bf_tokenise_scalar(names, padded, size, tokens, 64, &second))
  precondition(count >= 0 || Int(count) == Int(BF_FULL) || first == second)
  for index in 0..<max(0, Int(count)) where Int(tokens[index].type) == Int(BF_STRING) {
    let token = tokens[index]
    precondition(Int(token.value) + Int(token.value_length) <= size)
    precondition(bf_unescape(padded + Int(token.value), Int(token.value_length), out) <= size)
  }
  return 0
}
