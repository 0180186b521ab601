using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CollectiveEconomy.Api.Paging;

/// <summary>Cursors: the values of an item's order keys, bound to the list, order and filter for which they were given.</summary>
internal static class Cursor
{
    private const int LongestCursor = 2_000;

    /// <summary>The cursor of an item.</summary>
    /// <param name="ordering">The order of the list.</param>
    /// <param name="list">The list with its filter, as text.</param>
    /// <param name="item">The item.</param>
    public static string Of<T>(Ordering<T> ordering, string list, T item) =>
        Base64Url.EncodeToString(
            JsonSerializer.SerializeToUtf8Bytes<IEnumerable<JsonElement>>([
                JsonSerializer.SerializeToElement(Binding(ordering, list)),
                .. ordering.Keys.Select(key => key.Key.Read(item)),
            ])
        );

    /// <summary>The values of a cursor.</summary>
    /// <exception cref="CursorInvalid">It is none, or was made for another list, order or filter.</exception>
    public static IReadOnlyList<object?> Parse<T>(Ordering<T> ordering, string list, string cursor)
    {
        try
        {
            var values =
                cursor.Length <= LongestCursor ? JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor)) : null;
            if (values?.Length != ordering.Keys.Count + 1 || values[0].ToString() != Binding(ordering, list))
                throw new CursorInvalid();
            return [.. ordering.Keys.Zip(values.Skip(1), (key, value) => key.Key.Parse(value))];
        }
        catch (Exception malformed) when (malformed is FormatException or JsonException or InvalidOperationException)
        {
            throw new CursorInvalid();
        }
    }

    private static string Binding<T>(Ordering<T> ordering, string list) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{ordering}\n{list}")).AsSpan(0, 9));
}
