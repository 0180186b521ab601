using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Tests;

/// <summary>Bytes of a table in a format.</summary>
internal static class WrittenTable
{
    public static async Task<byte[]> BytesAsync(this IDataFormat format, DataTable table, FormatOptions? options = null)
    {
        using var stream = new MemoryStream();
        await format.WriteAsync(table, stream, options ?? FormatOptions.Standard, CancellationToken.None);
        return stream.ToArray();
    }

    public static async Task<string> TextAsync(this IDataFormat format, DataTable table, FormatOptions? options = null) =>
        System.Text.Encoding.UTF8.GetString(await format.BytesAsync(table, options));
}
