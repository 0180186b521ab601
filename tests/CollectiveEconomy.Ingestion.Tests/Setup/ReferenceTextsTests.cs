using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Ingestion.Tests.Setup;

/// <summary>A register that was filled when reference data had notes in English only.</summary>
public sealed class ReferenceTextsTests : IAsyncLifetime
{
    private static readonly DemonstrationPlan Nothing = new(DemonstrationSize.None);
    private static readonly ReferenceData Reference = new();
    private readonly TemporaryFolder _folder = new();
    private RegisterSettings _settings = null!;

    public async Task InitializeAsync()
    {
        _settings = RegisterSettings.Sqlite(_folder.Place("register.sqlite"));
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null);
        await using var register = RegisterConnection.Open(_settings);
        await register.GetService<IMigrator>().MigrateAsync("20261124173136_OrderOfSublists");
    }

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_upgrade_keeps_the_notes_and_adds_them_in_Vietnamese()
    {
        Assert.Equal(RegisterChange.Upgraded, await PrepareAsync());
        await using var register = RegisterConnection.Open(_settings);
        Assert.Equal(
            Reference.Codes.OrderBy(Key, StringComparer.Ordinal),
            (await register.Codes.ToListAsync()).OrderBy(Key, StringComparer.Ordinal)
        );
        Assert.Equal(
            Reference.Indicators.OrderBy(row => row.Code, StringComparer.Ordinal),
            await register.Indicators.OrderBy(row => row.Code).ToListAsync()
        );
        Assert.Equal(Reference.OfficialFigures, await register.OfficialFigures.OrderBy(row => row.Code).ToListAsync());
        Assert.Equal(Reference.SourceDocuments, await register.SourceDocuments.OrderBy(row => row.Code).ToListAsync());
        Assert.Equal(Reference.CriteriaSets, await register.CriteriaSets.OrderBy(row => row.Code).ToListAsync());
        Assert.Equal(Reference.AreaEvents, await register.AreaEvents.OrderBy(row => row.Id).ToListAsync());

        static string Key(Statistics.Codelists.Code code) => $"{code.CodelistId} {code.Value}";
    }

    [Fact]
    public async Task A_second_preparation_finds_nothing_to_add()
    {
        await PrepareAsync();
        Assert.Equal(RegisterChange.None, await PrepareAsync());
    }

    [Fact]
    public async Task A_note_that_a_submission_changed_is_not_translated_as_if_it_were_ours()
    {
        await RunAsync("UPDATE OfficialFigure SET Note = 'as corrected' WHERE Code = 'F0048'");
        await PrepareAsync();
        await using var register = RegisterConnection.Open(_settings);
        var figure = await register.OfficialFigures.SingleAsync(figure => figure.Code == "F0048");
        Assert.Equal((null, "as corrected"), (figure.NoteVi, figure.NoteEn));
    }

    [Fact]
    public async Task A_change_that_a_submission_made_to_a_note_can_still_be_told_and_taken_back()
    {
        await RunAsync(
            """
            PRAGMA foreign_keys = OFF;
            INSERT INTO AuditEntry (Id, ImportBatchId, Entity, RowKey, "Key", Property, OldValue, NewValue, ChangedAt)
            VALUES (1, 1, 'OfficialFigure', 'F0048', 'F0048', 'Note', 'before', 'after', 0);
            """
        );
        await PrepareAsync();
        await using var register = RegisterConnection.Open(_settings);
        var entry = await register.AuditEntries.SingleAsync();
        Assert.NotNull(register.Model.FindEntityType(typeof(Statistics.Official.OfficialFigure))!.FindProperty(entry.Property!));
    }

    [Fact]
    public async Task What_earlier_reference_data_said_wrongly_or_in_English_only_is_mended()
    {
        await RunAsync(
            """
            UPDATE AreaEvent SET FromName = 'see provinces_63.csv', ToName = 'see provinces_63.csv' WHERE EventType = 'PROVINCE_MERGER_63_TO_34';
            UPDATE Code SET Note = 'good practice in crops', Source = 'N' WHERE CodelistId = 'CERTIFICATION_SCHEME' AND Value = 'VIETGAP';
            UPDATE ValueChainModel SET Note = 'product not stated in the source' WHERE Code = 'REPORTED-1';
            UPDATE ValueChainModel SET Note = 'clean, sustainable pepper' WHERE Code = 'REPORTED-2';
            """
        );
        // A code that is cut at its comma is no longer the original that is translated: the upgrade mends it first.
        await PrepareAsync();
        await using var register = RegisterConnection.Open(_settings);
        Assert.Equal(Reference.AreaEvents, await register.AreaEvents.OrderBy(row => row.Id).ToListAsync());
        var mended = Reference.Codes.Single(code => code.Value == "VIETGAP");
        Assert.Equal(mended, await register.Codes.SingleAsync(code => code.Value == "VIETGAP"));
        Assert.Equal(
            Reference.ReportedModels.Select(model => model.Note),
            await register.Models.OrderBy(model => model.Id).Select(model => model.Note).ToListAsync()
        );
    }

    [Fact]
    public async Task An_upgrade_that_was_cut_short_before_the_texts_is_finished_by_the_next()
    {
        await using (var register = RegisterConnection.Open(_settings))
            await register.Database.MigrateAsync();
        Assert.Equal(RegisterChange.Upgraded, await PrepareAsync());
        await using var after = RegisterConnection.Open(_settings);
        Assert.False(await after.Codes.AnyAsync(code => code.NoteEn != null && code.NoteVi == null));
    }

    private Task<RegisterChange> PrepareAsync() => RegisterSetup.PrepareAsync(_settings, Nothing, progress: null);

    private async Task RunAsync(string sql)
    {
        await using var register = RegisterConnection.Open(_settings);
        await register.Database.ExecuteSqlRawAsync(sql);
    }
}
