using System.Collections.Concurrent;
using System.Linq.Expressions;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Appends records as rows, by code that is compiled for their columns once: boxing each value took longer than writing it.</summary>
internal static class RowAppender
{
    private static readonly System.Reflection.MethodInfo AppendList = typeof(IDuckDBAppenderRow)
        .GetMethods()
        .Single(method => method.IsGenericMethod && method.GetParameters()[0].ParameterType.IsGenericType)
        .MakeGenericMethod(typeof(string));

    private static readonly ConcurrentDictionary<Type, Action<IDuckDBAppenderRow, object>> Compiled = [];

    /// <summary>Appends the columns of a record, in the order of <see cref="FactColumn.Of(Type)"/>.</summary>
    /// <param name="record">The record.</param>
    public static Action<IDuckDBAppenderRow, object> For(Type record) => Compiled.GetOrAdd(record, Compile);

    private static Action<IDuckDBAppenderRow, object> Compile(Type record)
    {
        var (line, row) = (Expression.Parameter(typeof(IDuckDBAppenderRow)), Expression.Parameter(typeof(object)));
        var fact = Expression.Variable(record);
        var appends = FactColumn.Of(record).Select(column => Append(line, Expression.Property(fact, column.Property)));
        var body = Expression.Block([fact], [Expression.Assign(fact, Expression.Convert(row, record)), .. appends]);
        return Expression.Lambda<Action<IDuckDBAppenderRow, object>>(body, line, row).Compile();
    }

    private static MethodCallExpression Append(Expression line, Expression value)
    {
        var type = value.Type;
        if (type == typeof(IReadOnlyList<string>))
            return Expression.Call(line, AppendList, value);
        var nullable = type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
        return Expression.Call(
            line,
            typeof(IDuckDBAppenderRow).GetMethod(nameof(IDuckDBAppenderRow.AppendValue), [nullable])!,
            Expression.Convert(value, nullable)
        );
    }
}
