/* tally: a Valgrind tool that counts executed instructions, and weighs those that work on whole vectors.
 *
 * Libraries copy, clear and compare blocks by vectors of up to 32 bytes. So that a block costs about as much as a plain
 * loop over its words would, loading or storing a vector counts once for each word of 32 bits.
 * With --weigh=no an instruction is an instruction.
 *
 * The count is kept by code inlined into every translated block: faster than cachegrind, which calls a function
 * for every line, and without weights with the same figures (bench/counter.py compares them).
 *
 * The count leaves the process by a socket that only Valgrind holds: whenever the client writes to
 * or reads from descriptor --client-fd (the case's conversation with the warden), one record goes
 * to --report-fd. The client can neither write to that descriptor (Valgrind keeps it out of the
 * client's range) nor reset the count, and needs no cooperation from it.
 *
 * Links against Valgrind's own libraries, and is therefore distributed in binary form under the
 * GPL, version 3, with which this project's licence is compatible. */

#include "pub_tool_basics.h"
#include "pub_tool_libcassert.h"
#include "pub_tool_libcfile.h"
#include "pub_tool_libcprint.h"
#include "pub_tool_libcproc.h"
#include "pub_tool_options.h"
#include "pub_tool_tooliface.h"
#include "pub_tool_vki.h"
#include "pub_tool_vkiscnums.h"

/* Core, not tool interface: moves a descriptor out of the client's reach. */
extern Int VG_(safe_fd)(Int);

enum { CLIENT_WRITES = 1, CLIENT_HAS_READ = 2 };

typedef struct {
   ULong pid;
   ULong event;
   ULong executed;
} Record;

static ULong executed;
static Int client_fd = -1;
static Int report_fd = -1;
static Bool weigh = True;

static void add_pending(IRSB* block, UInt* pending)
{
   IRTemp before, after;
   IRExpr* where;

   if (*pending == 0)
      return;
   before = newIRTemp(block->tyenv, Ity_I64);
   after = newIRTemp(block->tyenv, Ity_I64);
   where = IRExpr_Const(IRConst_U64((ULong)(Addr)&executed));
   addStmtToIRSB(block, IRStmt_WrTmp(before, IRExpr_Load(Iend_LE, Ity_I64, where)));
   addStmtToIRSB(block, IRStmt_WrTmp(after, IRExpr_Binop(Iop_Add64, IRExpr_RdTmp(before),
                                                         IRExpr_Const(IRConst_U64(*pending)))));
   addStmtToIRSB(block, IRStmt_Store(Iend_LE, where, IRExpr_RdTmp(after)));
   *pending = 0;
}

/* Words of 32 bits in a vector; 1 for what fits into a register of numbers. */
static UInt words(IRType type)
{
   return type == Ity_V128 ? 4 : type == Ity_V256 ? 8 : 1;
}

/* What a statement counts beyond the instruction that it belongs to. */
static UInt weight(const IRSB* block, const IRStmt* statement)
{
   if (statement->tag == Ist_Store)
      return words(typeOfIRExpr(block->tyenv, statement->Ist.Store.data)) - 1;
   if (statement->tag == Ist_WrTmp && statement->Ist.WrTmp.data->tag == Iex_Load)
      return words(statement->Ist.WrTmp.data->Iex.Load.ty) - 1;
   return 0;
}

static IRSB* instrument(VgCallbackClosure* closure, IRSB* in, const VexGuestLayout* layout,
                        const VexGuestExtents* extents, const VexArchInfo* arch, IRType guest_word,
                        IRType host_word)
{
   IRSB* out = deepCopyIRSBExceptStmts(in);
   UInt pending = 0;
   Int i;

   for (i = 0; i < in->stmts_used; i++) {
      IRStmt* statement = in->stmts[i];
      if (statement->tag == Ist_IMark)
         pending++;
      else if (statement->tag == Ist_Exit)
         add_pending(out, &pending);
      else if (weigh)
         pending += weight(in, statement);
      addStmtToIRSB(out, statement);
   }
   add_pending(out, &pending);
   return out;
}

static void report(ULong event)
{
   Record record = {VG_(getpid)(), event, executed};
   if (report_fd >= 0)
      VG_(write)(report_fd, &record, sizeof record);
}

static Bool writes(UInt number)
{
   return number == __NR_write || number == __NR_writev || number == __NR_sendto ||
          number == __NR_sendmsg;
}

static Bool reads(UInt number)
{
   return number == __NR_read || number == __NR_readv || number == __NR_recvfrom ||
          number == __NR_recvmsg;
}

static void before_call(ThreadId thread, UInt number, UWord* arguments, UInt count)
{
   if (writes(number) && (Int)arguments[0] == client_fd)
      report(CLIENT_WRITES);
}

static void after_call(ThreadId thread, UInt number, UWord* arguments, UInt count, SysRes result)
{
   if (reads(number) && (Int)arguments[0] == client_fd)
      report(CLIENT_HAS_READ);
}

static Bool option(const HChar* argument)
{
   return VG_INT_CLO(argument, "--client-fd", client_fd) ||
          VG_INT_CLO(argument, "--report-fd", report_fd) ||
          VG_BOOL_CLO(argument, "--weigh", weigh);
}

static void usage(void)
{
   VG_(printf)("    --client-fd=N   report whenever the program reads or writes descriptor N\n"
               "    --report-fd=N   where the records go (three 64-bit words: pid, event, executed)\n"
               "    --weigh=no|yes  count the words that vectors stand for [yes]\n");
}

static void no_debug_usage(void) {}

static void after_options(void)
{
   if (report_fd >= 0)
      report_fd = VG_(safe_fd)(report_fd);
}

static void finish(Int exit_code)
{
   if (report_fd < 0)
      VG_(umsg)("executed %llu\n", executed);
}

static void before_options(void)
{
   VG_(details_name)("tally");
   VG_(details_version)(NULL);
   VG_(details_description)("counts executed instructions");
   VG_(details_copyright_author)("Distributed under the GNU GPL, version 3.");
   VG_(details_bug_reports_to)("the project's issue tracker");
   VG_(details_avg_translation_sizeB)(300);
   VG_(basic_tool_funcs)(after_options, instrument, finish);
   VG_(needs_command_line_options)(option, usage, no_debug_usage);
   VG_(needs_syscall_wrapper)(before_call, after_call);
}

VG_DETERMINE_INTERFACE_VERSION(before_options)
