using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>A stable word for one kind of failure, told in <c>extensions.code</c>; programs branch on it, never on the message.</summary>
/// <param name="Name">Upper case with underscores; it never changes once released.</param>
/// <param name="Meaning">What happened, in one sentence.</param>
/// <param name="Remedy">What the caller can do about it.</param>
/// <param name="Status">
/// HTTP status of an answer in which nothing was executed; null for 400, or 200 when the client accepts only
/// <c>application/json</c>. An error inside an executed answer never changes its status, which is 200.
/// </param>
public sealed record ErrorCode(string Name, LocalizedText Meaning, LocalizedText Remedy, int? Status = null);
