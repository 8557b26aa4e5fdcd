;; Inner products sixteen numbers at a time, exact in whole numbers. All parameters are addresses in bytes, or counts.
;; inner-products.ts holds this program in bytes; a test compares the two.
(module
  (import "e" "memory" (memory 1))

  ;; The four lanes added up.
  (func $sum (param $lanes v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))
      (i32.add (i32x4.extract_lane 2 (local.get $lanes)) (i32x4.extract_lane 3 (local.get $lanes)))))

  ;; The inner product of two rows of 8-bit numbers; `size` is a multiple of 16.
  (func (export "dot") (param $a i32) (param $b i32) (param $size i32) (result i32)
    (local $low v128) (local $high v128) (local $end i32)
    (local.set $end (i32.add (local.get $a) (local.get $size)))
    (loop $next
      (local.set $low (i32x4.add (local.get $low)
        (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $a)) (v128.load8x8_s (local.get $b)))))
      (local.set $high (i32x4.add (local.get $high)
        (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $a)) (v128.load8x8_s offset=8 (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $a) (local.get $end))))
    (call $sum (i32x4.add (local.get $low) (local.get $high))))

  ;; The inner products of one query of 16-bit numbers with `count` rows of 8-bit numbers that follow each other.
  (func (export "dots") (param $query i32) (param $rows i32) (param $count i32) (param $size i32) (param $results i32)
    (local $low v128) (local $high v128) (local $at i32) (local $end i32)
    (loop $nextRow
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $query))
      (local.set $end (i32.add (local.get $rows) (local.get $size)))
      (loop $next
        (local.set $low (i32x4.add (local.get $low)
          (i32x4.dot_i16x8_s (v128.load (local.get $at)) (v128.load8x8_s (local.get $rows)))))
        (local.set $high (i32x4.add (local.get $high)
          (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $at)) (v128.load8x8_s offset=8 (local.get $rows)))))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (local.set $rows (i32.add (local.get $rows) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $rows) (local.get $end))))
      (i32.store (local.get $results) (call $sum (i32x4.add (local.get $low) (local.get $high))))
      (local.set $results (i32.add (local.get $results) (i32.const 4)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $nextRow (local.get $count))))

  ;; Which of 8 × `blocks` rows have an inner product above the limit with which of four queries. All numbers have 16 bits and
  ;; lie in pairs: the first two of each of the four queries, then the next two of each, and so on for `queryBytes`; the
  ;; same for each eight rows. `limits` are four 32-bit numbers. For every eight rows and query that have any, 32 bits are written to
  ;; `found`: the eight answers, from bit 8 the query, from bit 10 the number of the block. Returns how many were written.
  (func (export "above") (param $queries i32) (param $queryBytes i32) (param $rows i32) (param $blocks i32) (param $limits i32) (param $found i32)
    (result i32)
    (local $block i32) (local $at i32) (local $end i32) (local $start i32) (local $query v128) (local $row0 v128) (local $row1 v128)
    (local $a0 v128) (local $a1 v128) (local $b0 v128) (local $b1 v128)
    (local $c0 v128) (local $c1 v128) (local $d0 v128) (local $d1 v128)
    (local $limitA v128) (local $limitB v128) (local $limitC v128) (local $limitD v128)
    (local.set $start (local.get $found))
    (local.set $end (i32.add (local.get $queries) (local.get $queryBytes)))
    (local.set $limitA (v128.load32_splat (local.get $limits)))
    (local.set $limitB (v128.load32_splat offset=4 (local.get $limits)))
    (local.set $limitC (v128.load32_splat offset=8 (local.get $limits)))
    (local.set $limitD (v128.load32_splat offset=12 (local.get $limits)))
    (loop $nextBlock
      (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $a1 (v128.const i32x4 0 0 0 0))
      (local.set $b0 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
      (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0))
      (local.set $d0 (v128.const i32x4 0 0 0 0)) (local.set $d1 (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $queries))
      (loop $next
        (local.set $row0 (v128.load (local.get $rows)))
        (local.set $row1 (v128.load offset=16 (local.get $rows)))
        (local.set $query (v128.load32_splat (local.get $at)))
        (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))))
        (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))))
        (local.set $query (v128.load32_splat offset=4 (local.get $at)))
        (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))))
        (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))))
        (local.set $query (v128.load32_splat offset=8 (local.get $at)))
        (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))))
        (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))))
        (local.set $query (v128.load32_splat offset=12 (local.get $at)))
        (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))))
        (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $a0 (i32x4.gt_s (local.get $a0) (local.get $limitA)))
      (local.set $a1 (i32x4.gt_s (local.get $a1) (local.get $limitA)))
      (local.set $b0 (i32x4.gt_s (local.get $b0) (local.get $limitB)))
      (local.set $b1 (i32x4.gt_s (local.get $b1) (local.get $limitB)))
      (local.set $c0 (i32x4.gt_s (local.get $c0) (local.get $limitC)))
      (local.set $c1 (i32x4.gt_s (local.get $c1) (local.get $limitC)))
      (local.set $d0 (i32x4.gt_s (local.get $d0) (local.get $limitD)))
      (local.set $d1 (i32x4.gt_s (local.get $d1) (local.get $limitD)))
      (if (v128.any_true
            (v128.or
              (v128.or (v128.or (local.get $a0) (local.get $a1)) (v128.or (local.get $b0) (local.get $b1)))
              (v128.or (v128.or (local.get $c0) (local.get $c1)) (v128.or (local.get $d0) (local.get $d1)))))
        (then
          (local.set $found (call $note (local.get $found) (local.get $a0) (local.get $a1) (i32.shl (local.get $block) (i32.const 10))))
          (local.set $found (call $note (local.get $found) (local.get $b0) (local.get $b1)
            (i32.or (i32.shl (local.get $block) (i32.const 10)) (i32.const 0x100))))
          (local.set $found (call $note (local.get $found) (local.get $c0) (local.get $c1)
            (i32.or (i32.shl (local.get $block) (i32.const 10)) (i32.const 0x200))))
          (local.set $found (call $note (local.get $found) (local.get $d0) (local.get $d1)
            (i32.or (i32.shl (local.get $block) (i32.const 10)) (i32.const 0x300))))))
      (local.set $block (i32.add (local.get $block) (i32.const 1)))
      (br_if $nextBlock (i32.lt_u (local.get $block) (local.get $blocks))))
    (i32.shr_u (i32.sub (local.get $found) (local.get $start)) (i32.const 2)))

  ;; Writes the answers for eight rows and one query, if any is yes; returns where the next are to be written.
  (func $note (param $found i32) (param $first v128) (param $second v128) (param $which i32) (result i32)
    (local $answers i32)
    (local.set $answers (i32.or (i32x4.bitmask (local.get $first)) (i32.shl (i32x4.bitmask (local.get $second)) (i32.const 4))))
    (if (i32.eqz (local.get $answers)) (then (return (local.get $found))))
    (i32.store (local.get $found) (i32.or (local.get $answers) (local.get $which)))
    (i32.add (local.get $found) (i32.const 4))))
