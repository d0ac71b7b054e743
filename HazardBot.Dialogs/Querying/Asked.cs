using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards.Queries;

namespace HazardBot.Dialogs.Querying;

/// <summary>What was last asked of the ledger here, so that 列出来 and 下一页 go on from it.</summary>
/// <param name="Next">Where the next page begins; null where nothing more was to be shown.</param>
public sealed record Asked(LedgerQuestion Question, PageKey? Next = null);
