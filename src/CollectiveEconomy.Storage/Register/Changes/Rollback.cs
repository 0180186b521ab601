using System.Reflection;
using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Takes an accepted submission back: rows that it added go, values that it changed become what they were.</summary>
/// <param name="clock">Tells when.</param>
public sealed class Rollback(TimeProvider clock)
{
    private static readonly MethodInfo UndoRows = typeof(Rollback).GetMethod(
        nameof(UndoRowsAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    private static readonly MethodInfo RestoreRows = typeof(Rollback).GetMethod(
        nameof(RestoreRowsAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Takes it back as a whole.</summary>
    /// <param name="register">The register.</param>
    /// <param name="batchId">Key of the submission.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="cancellationToken">Stops; nothing is half taken back.</param>
    /// <exception cref="RollbackRefused">It is not there, was not accepted, or later submissions build on it.</exception>
    /// <exception cref="RegisterBusy">Another submission is being written, and did not end.</exception>
    public Task<ImportBatch> TakeBackAsync(
        RegisterContext register,
        int batchId,
        string by,
        CancellationToken cancellationToken = default
    ) =>
        register.WriteOnceAsync(
            async () =>
            {
                var batch = await AcceptedAsync(register, batchId, cancellationToken);
                await RefuseIfChangedLaterAsync(register, batchId, cancellationToken);
                await RefuseIfBroughtAgainAsync(register, batchId, cancellationToken);
                await UndoAsync(register, batchId, cancellationToken);
                var undone = batch with { Outcome = ImportOutcome.RolledBack, RolledBackAt = clock.GetUtcNow(), RolledBackBy = by };
                register.Update(undone);
                await register.SaveChangesAsync(cancellationToken);
                return undone;
            },
            register.HoldsAsync,
            cancellationToken
        );

    private static async Task<ImportBatch> AcceptedAsync(RegisterContext register, int batchId, CancellationToken cancellationToken)
    {
        var batch = await register.ImportBatches.SingleOrDefaultAsync(batch => batch.Id == batchId, cancellationToken);
        return batch?.Outcome switch
        {
            ImportOutcome.Accepted => batch,
            null => throw new RollbackRefused(new($"Không có lần nhập {batchId}.", $"There is no import {batchId}."), []),
            ImportOutcome.Refused => throw new RollbackRefused(
                new($"Lần nhập {batchId} đã bị từ chối và không thay đổi gì.", $"Import {batchId} was rejected and changed nothing."),
                []
            ),
            ImportOutcome.RolledBack => throw new RollbackRefused(
                new($"Lần nhập {batchId} đã được hoàn tác trước đó.", $"Import {batchId} was already rolled back."),
                []
            ),
            ImportOutcome.Running => throw new RollbackRefused(
                new($"Lần nhập {batchId} còn đang chạy.", $"Import {batchId} is still running."),
                []
            ),
            _ => throw new RollbackRefused(new($"Lần nhập {batchId} không thay đổi gì.", $"Import {batchId} changed nothing."), []),
        };
    }

    private static async Task RefuseIfChangedLaterAsync(RegisterContext register, int batchId, CancellationToken cancellationToken)
    {
        var changed = register
            .AuditEntries.Where(mine => mine.ImportBatchId == batchId)
            .Join(
                register.AuditEntries.Where(other => other.ImportBatchId > batchId),
                mine => new { mine.Entity, mine.RowKey },
                other => new { other.Entity, other.RowKey },
                (_, other) => other.ImportBatchId
            );
        var later = await AcceptedAsync(register, changed, cancellationToken);
        if (later.Count > 0)
            throw new RollbackRefused(
                new(
                    $"Các lần nhập sau đã sửa cùng các dòng: trước hết hãy hoàn tác {string.Join(", ", later)}.",
                    $"Later imports changed the same rows: first roll back {string.Join(", ", later)}."
                ),
                later
            );
    }

    /// <summary>A row that it deleted can't come back beside one that a later submission brought in its place.</summary>
    private static async Task RefuseIfBroughtAgainAsync(RegisterContext register, int batchId, CancellationToken cancellationToken)
    {
        var brought = DeletedEntities
            .Entries(register, batchId)
            .Join(
                register.AuditEntries.Where(other => other.ImportBatchId > batchId && other.Property == null),
                mine => new { mine.Entity, mine.Key },
                other => new { other.Entity, other.Key },
                (_, other) => other.ImportBatchId
            );
        var later = await AcceptedAsync(register, brought, cancellationToken);
        if (later.Count > 0)
            throw new RollbackRefused(
                new(
                    $"Các lần nhập sau đã thêm lại các dòng mà lần nhập này đã xóa: trước hết hãy hoàn tác {string.Join(", ", later)}.",
                    $"Later imports brought rows that it deleted: first roll back {string.Join(", ", later)}."
                ),
                later
            );
    }

    /// <summary>Those of some submissions that were accepted and not rolled back.</summary>
    private static Task<List<int>> AcceptedAsync(RegisterContext register, IQueryable<int> batches, CancellationToken cancellationToken) =>
        batches
            .Join(
                register.ImportBatches.Where(batch => batch.Outcome == ImportOutcome.Accepted),
                other => other,
                batch => batch.Id,
                (other, _) => other
            )
            .Distinct()
            .OrderBy(other => other)
            .ToListAsync(cancellationToken);

    /// <summary>What refers to others was written after them, and goes before them.</summary>
    private static async Task UndoAsync(RegisterContext register, int batchId, CancellationToken cancellationToken)
    {
        var entities = await register
            .AuditEntries.Where(entry => entry.ImportBatchId == batchId)
            .GroupBy(entry => entry.Entity)
            .OrderByDescending(entries => entries.Min(entry => entry.Id))
            .Select(entries => entries.Key)
            .ToListAsync(cancellationToken);
        var types = register.Model.GetEntityTypes().ToDictionary(type => type.ClrType.Name);
        foreach (var entity in await DeletedEntities.OfAsync(register, batchId, cancellationToken))
            await (Task)
                RestoreRows.MakeGenericMethod(types[entity].ClrType).Invoke(null, [register, types[entity], batchId, cancellationToken])!;
        foreach (var entity in entities)
            await (Task)
                UndoRows.MakeGenericMethod(types[entity].ClrType).Invoke(null, [register, types[entity], batchId, cancellationToken])!;
    }

    private static Task RestoreRowsAsync<TRow>(
        RegisterContext register,
        IEntityType entity,
        int batchId,
        CancellationToken cancellationToken
    )
        where TRow : class => new DeletedRows<TRow>(register, entity, batchId).RestoreAsync(cancellationToken);

    private static Task UndoRowsAsync<TRow>(RegisterContext register, IEntityType entity, int batchId, CancellationToken cancellationToken)
        where TRow : class => new RowUndo<TRow>(register, entity, batchId).UndoAsync(cancellationToken);
}
