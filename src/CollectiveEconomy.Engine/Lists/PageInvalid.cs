using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Lists;

/// <summary>The arguments of a page contradict each other, or it is larger than allowed.</summary>
/// <param name="text">What would be right.</param>
public sealed class PageInvalid(LocalizedText text) : CodedError(PagingErrorCodes.PageInvalid, text);
