using System.Text.Json;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Storage.Secrets;

namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>
/// Cursors: the values of an item's order keys, sealed and bound to the list, order and filter for which they were given. What an order key holds
/// may be confidential; a cursor travels through logs and addresses, and tells nobody.
/// </summary>
/// <param name="secret">The secret of the installation.</param>
public sealed class Cursors(PlatformSecret secret)
{
    private const int LongestCursor = 2_000;
    private readonly ValueSealer _sealing = new(secret, "cursors/1");

    /// <summary>The cursor of an item.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="ordering">The order of the list.</param>
    /// <param name="list">The list with its filter, as text.</param>
    /// <param name="values">The values of the item's order keys.</param>
    public string Of<T>(SortOrder<T> ordering, string list, object?[] values)
        where T : class => _sealing.Seal(JsonSerializer.SerializeToUtf8Bytes(values), Question(ordering, list));

    /// <summary>The values of a cursor.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="ordering">The order of the list.</param>
    /// <param name="list">The list with its filter, as text.</param>
    /// <param name="cursor">What a caller gave.</param>
    /// <exception cref="CursorInvalid">It is none, was changed, or was made for another list, order or filter.</exception>
    public IReadOnlyList<object?> Parse<T>(SortOrder<T> ordering, string list, string cursor)
        where T : class
    {
        if (cursor.Length > LongestCursor || _sealing.Open(cursor, Question(ordering, list)) is not { } values)
            throw new CursorInvalid();
        // What was sealed here needs no doubt: it has the form that the order gave it.
        return [.. ordering.Keys.Zip(JsonSerializer.Deserialize<JsonElement[]>(values)!, (key, value) => key.Key.Parse(value))];
    }

    private static string Question<T>(SortOrder<T> ordering, string list)
        where T : class => $"{ordering}\n{list}";
}
