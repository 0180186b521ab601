using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Arrow;

/// <summary>Arrow IPC files (Feather 2), with what must be known beside the data in the metadata of the schema.</summary>
public sealed class ArrowFormat : IDataFormat
{
    private const int RowsOfBatch = 65_536;

    /// <inheritdoc/>
    public string Extension => "arrow";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.apache.arrow.file";

    /// <inheritdoc/>
    public async Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken)
    {
        var schema = new Schema(
            table.Columns.Select(column => new Field(column.Name, TypeOf(column.Kind), nullable: true)),
            ContractFacts.Of(table.Contract).ToDictionary(fact => fact.Name, fact => fact.Value)
        );
        using var writer = new ArrowFileWriter(stream, schema, leaveOpen: true);
        foreach (var rows in table.Rows.Chunk(RowsOfBatch))
        {
            using var batch = new RecordBatch(
                schema,
                table.Columns.Select((column, place) => Values(column.Kind, rows, place)),
                rows.Length
            );
            await writer.WriteRecordBatchAsync(batch, cancellationToken);
        }

        await writer.WriteEndAsync(cancellationToken);
    }

    private static IArrowType TypeOf(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => StringType.Default,
            ColumnKind.Whole => Int64Type.Default,
            ColumnKind.Real => DoubleType.Default,
            ColumnKind.Flag => BooleanType.Default,
            ColumnKind.Day => Date32Type.Default,
            _ => throw new NotSupportedException(kind.ToString()),
        };

    private static IArrowArray Values(ColumnKind kind, object?[][] rows, int place)
    {
        switch (kind)
        {
            case ColumnKind.Whole:
                var wholes = new Int64Array.Builder().Reserve(rows.Length);
                foreach (var row in rows)
                    wholes.Append((long?)row[place]);
                return wholes.Build();
            case ColumnKind.Real:
                var reals = new DoubleArray.Builder().Reserve(rows.Length);
                foreach (var row in rows)
                    reals.Append((double?)row[place]);
                return reals.Build();
            case ColumnKind.Flag:
                var flags = new BooleanArray.Builder().Reserve(rows.Length);
                foreach (var row in rows)
                    _ = row[place] is bool flag ? flags.Append(flag) : flags.AppendNull();
                return flags.Build();
            case ColumnKind.Day:
                var days = new Date32Array.Builder().Reserve(rows.Length);
                foreach (var row in rows)
                    _ = row[place] is DateOnly day ? days.Append(day) : days.AppendNull();
                return days.Build();
            default:
                var texts = new StringArray.Builder().Reserve(rows.Length);
                foreach (var row in rows)
                    _ = row[place] is string text ? texts.Append(text) : texts.AppendNull();
                return texts.Build();
        }
    }
}
