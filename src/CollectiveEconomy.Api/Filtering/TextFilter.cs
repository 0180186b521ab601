namespace CollectiveEconomy.Api.Filtering;

/// <summary>Which texts are wanted. Case and diacritics don't count: "dong thap" finds "Đồng Tháp". All that is given must hold.</summary>
/// <param name="Eq">The whole text.</param>
/// <param name="Contains">Some part of the text.</param>
/// <param name="StartsWith">The beginning of the text.</param>
public sealed record TextFilter(string? Eq, string? Contains, string? StartsWith);
