using CollectiveEconomy.Api.Execution;

namespace CollectiveEconomy.Api.Paging;

/// <summary>The arguments of a page contradict each other, or it is larger than allowed.</summary>
/// <param name="message">What would be right.</param>
public sealed class PageInvalid(string message) : CodedError(PagingErrorCodes.PageInvalid, message);
