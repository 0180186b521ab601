using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Primary keys and values as text.</summary>
public static class RowKeys
{
    /// <summary>The primary key of a row, its parts with a space between them.</summary>
    public static string Of(IEntityType entity, object row)
    {
        var parts = entity.FindPrimaryKey()!.Properties;
        return parts.Count == 1
            ? Text(parts[0].GetGetter().GetClrValue(row))!
            : string.Join(' ', parts.Select(part => Text(part.GetGetter().GetClrValue(row))));
    }

    /// <summary>A value so that <see cref="Value"/> reads it again; null stays null.</summary>
    public static string? Text(object? value) =>
        value switch
        {
            null => null,
            string text => text,
            DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };

    /// <summary>The value that <see cref="Text"/> wrote.</summary>
    public static object? Value(string? text, Type type)
    {
        if (text is null)
            return null;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
            return Enum.Parse(plain, text);
        if (plain == typeof(DateOnly))
            return DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
        return Convert.ChangeType(text, plain, CultureInfo.InvariantCulture);
    }
}
