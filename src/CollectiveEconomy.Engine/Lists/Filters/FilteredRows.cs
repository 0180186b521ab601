using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Rows that are computed and then filtered in memory, once for all fields of a connection.</summary>
internal sealed class FilteredRows<T>(
    IDbContextFactory<RegisterContext> store,
    Func<CancellationToken, Task<IReadOnlyList<T>>> rows,
    Filter<T>? filter
)
{
    private readonly Lock _gate = new();
    private Task<IReadOnlyList<T>>? _matching;

    public Task<IReadOnlyList<T>> ReadAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _matching ??= ComputeAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<T>> ComputeAsync(CancellationToken cancellationToken)
    {
        if (filter is null)
            return await rows(cancellationToken);
        Func<T, bool> holds;
        await using (var register = await store.CreateDbContextAsync(cancellationToken))
            holds = (await filter.InAsync(register, cancellationToken)).Compile();
        return [.. (await rows(cancellationToken)).Where(holds)];
    }
}
