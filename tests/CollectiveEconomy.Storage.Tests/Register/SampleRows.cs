using System.Reflection;
using System.Runtime.CompilerServices;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Tests.Register;

/// <summary>One row for every table, made from the model: each text as long as it may be, each reference to a row that exists.</summary>
internal static class SampleRows
{
    /// <summary>The rows, what is referred to before what refers to it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="withNulls">Whether what may be null is.</param>
    public static IReadOnlyDictionary<IEntityType, object> Of(IModel model, bool withNulls)
    {
        var rows = new Dictionary<IEntityType, object>();
        // Keys of callers hold a hash, which records can't compare; they have tests of their own.
        foreach (
            var table in model
                .GetEntityTypes()
                .Where(table => table.GetTableName() is not null && table.GetProperties().All(column => column.ClrType != typeof(byte[])))
        )
            Add(table, withNulls, rows);
        return rows;
    }

    /// <summary>Writes a row as the platform does.</summary>
    public static Task InsertAsync(RegisterContext register, object row) =>
        (Task)Generic(nameof(InsertAsync), row).Invoke(null, [register, row])!;

    /// <summary>Reads the only row of the table of <paramref name="row"/>.</summary>
    public static Task<object> ReadAsync(RegisterContext register, object row) =>
        (Task<object>)Generic(nameof(ReadAsync), row).Invoke(null, [register])!;

    private static MethodInfo Generic(string name, object row) =>
        typeof(SampleRows).GetMethod(name + "Of", BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(row.GetType());

    private static Task InsertAsyncOf<TRow>(RegisterContext register, TRow row)
        where TRow : class => register.InsertAllAsync([row]);

    private static async Task<object> ReadAsyncOf<TRow>(RegisterContext register)
        where TRow : class => await register.Set<TRow>().SingleAsync();

    private static void Add(IEntityType table, bool withNulls, Dictionary<IEntityType, object> rows)
    {
        if (rows.ContainsKey(table))
            return;
        foreach (var reference in table.GetForeignKeys().Where(reference => reference.PrincipalEntityType != table))
            Add(reference.PrincipalEntityType, withNulls, rows);
        var row = RuntimeHelpers.GetUninitializedObject(table.ClrType);
        foreach (var column in table.GetProperties())
            column.PropertyInfo!.SetValue(row, column.IsNullable && withNulls ? null : Value(column, rows));
        rows.Add(table, row);
    }

    // A column of one byte for each letter holds letters of ASCII only; none ends in a blank, as no code does.
    private static string Text(IProperty column) =>
        string.Concat(Enumerable.Repeat(column.IsUnicode() == false ? "Duong uon 'e';" : "Đường ưỡn 'ế';", 200))[
                ..column.GetMaxLength()!.Value
            ]
            .Replace(' ', '-');

    private static object? Value(IProperty column, Dictionary<IEntityType, object> rows)
    {
        foreach (var reference in column.GetContainingForeignKeys())
        {
            var referredTo = reference.PrincipalKey.Properties[reference.Properties.ToList().IndexOf(column)];
            if (reference.PrincipalEntityType != column.DeclaringType)
                return referredTo.PropertyInfo!.GetValue(rows[reference.PrincipalEntityType]);
            if (column.IsNullable)
                return null;
        }

        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        return type switch
        {
            _ when type == typeof(string) => Text(column),
            _ when type == typeof(int) => 7,
            _ when type == typeof(long) => long.MaxValue,
            _ when type == typeof(bool) => true,
            _ when type == typeof(decimal) => -1_234_567_890.12m,
            _ when type == typeof(DateOnly) => new DateOnly(2024, 2, 29),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 11, 24, 17, 59, 59, 999, TimeSpan.Zero).AddTicks(1),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
            _ => throw new NotSupportedException($"No sample is known for {type.Name}."),
        };
    }
}
