using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists;

/// <summary>The arguments of a page contradict each other, or it is larger than allowed.</summary>
/// <param name="message">What would be right.</param>
public sealed class PageInvalid(string message) : CodedError(PagingErrorCodes.PageInvalid, message);
