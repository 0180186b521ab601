using System.Text.Json;

namespace CollectiveEconomy.Api.Paging;

/// <summary>A list with its filter as text, to which its cursors are bound.</summary>
internal static class ListText
{
    /// <summary>The text; equal for equal filters.</summary>
    public static string Of(string list, params object?[] filters) => $"{list} {JsonSerializer.Serialize(filters)}";
}
