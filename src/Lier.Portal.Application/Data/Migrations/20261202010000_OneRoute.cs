using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <summary>
    /// Notes, measurements and reports follow their routes in one table. Those of notes keep their number, which their journals and notices
    /// have; the texts that measurements and reports carried with them are kept once, by hash.
    /// </summary>
    public partial class OneRoute : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "Reason", table: "ReportStep", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<string>(name: "RouteStepId", table: "ReportStep", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<string>(
                name: "Subject", table: "Definitions", type: "TEXT", nullable: false, defaultValue: "Note");

            migrationBuilder.RenameTable(name: "Routes", newName: "RoutesOfBefore");
            migrationBuilder.RenameTable(name: "JournalLine", newName: "JournalOfBefore");
            migrationBuilder.RenameTable(name: "Notices", newName: "NoticesOfBefore");
            CreateTables(migrationBuilder);

            migrationBuilder.Sql(
                """
                INSERT INTO Routes (Id, Subject, NoteId, DefinitionHash, Run, StepId, StepName, AskedRole, AskedWithin, WaitingSince, Visit)
                SELECT NoteId, 'Note', NoteId, DefinitionHash, Run, StepId, StepName, AskedRole, AskedWithin, WaitingSince, Visit
                FROM RoutesOfBefore;

                INSERT INTO JournalLine (RouteId, Sequence, ActivityId, Activity, Event, Message, Outcome, At)
                SELECT NoteId, Sequence, ActivityId, Activity, Event, Message, Outcome, At FROM JournalOfBefore;

                INSERT INTO Notices (Id, RouteId, Visit, StepId, Kind, "Offset", Role, DueDay, MadeAt)
                SELECT Id, NoteId, Visit, StepId, Kind, "Offset", Role, DueDay, MadeAt FROM NoticesOfBefore;
                """);
            TakeOver(migrationBuilder, "Measurement", "MeasurementRoutes", "MeasurementId", "MeasurementStep");
            TakeOver(migrationBuilder, "Report", "ReportRoutes", "DossierId", "ReportStep");

            foreach (var table in new[] { "NoticesOfBefore", "JournalOfBefore", "RoutesOfBefore", "MeasurementRoutes", "ReportRoutes" })
                migrationBuilder.DropTable(name: table);
            CreateIndexes(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("What follows one route table cannot be told apart again; restore the copy from before.");

        // What was asked at a step stood in the portal itself; where somebody waits since when, in the last step that was taken.
        private static void TakeOver(MigrationBuilder migrationBuilder, string subject, string table, string key, string acts) =>
            migrationBuilder.Sql(
                $"""
                INSERT OR IGNORE INTO Definitions (Sha256, Subject, Json, FirstUsedAt)
                SELECT DISTINCT sha256(Definition), '{subject}', Definition, strftime('%Y-%m-%d %H:%M:%f', 'now') FROM {table};

                INSERT INTO Routes (Subject, {key}, DefinitionHash, Run, StepId, StepName, AskedRole, AskedWithin, WaitingSince, Visit)
                SELECT '{subject}', r.{key}, sha256(r.Definition), r.Run, r.StepId,
                    json_extract(a.value, '$.name'),
                    CASE json_extract(a.value, '$.taskName.expression.value')
                        WHEN 'invullen' THEN 'Staff' WHEN 'akkoord' THEN 'Alderman' ELSE iif(r.StepId IS NULL, NULL, 'CollegeSecretary') END,
                    CASE json_extract(a.value, '$.taskName.expression.value')
                        WHEN 'invullen' THEN 'Team' WHEN 'akkoord' THEN 'AllCompetent' ELSE iif(r.StepId IS NULL, NULL, 'Anyone') END,
                    coalesce((SELECT max(s.At) FROM {acts} s WHERE s.{key} = r.{key}), strftime('%Y-%m-%d %H:%M:%f', 'now')),
                    1
                FROM {table} r
                LEFT JOIN json_each(r.Definition, '$.root.activities') a ON json_extract(a.value, '$.id') = r.StepId;
                """);

        private static void CreateTables(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Routes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    DefinitionHash = table.Column<string>(type: "TEXT", nullable: false),
                    Run = table.Column<string>(type: "TEXT", nullable: false),
                    StepId = table.Column<string>(type: "TEXT", nullable: true),
                    StepName = table.Column<string>(type: "TEXT", nullable: true),
                    AskedRole = table.Column<string>(type: "TEXT", nullable: true),
                    AskedWithin = table.Column<string>(type: "TEXT", nullable: true),
                    WaitingSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Visit = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<int>(type: "INTEGER", nullable: true),
                    MeasurementId = table.Column<int>(type: "INTEGER", nullable: true),
                    DossierId = table.Column<int>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Routes", r => r.Id);
                    table.ForeignKey(
                        "FK_Routes_Definitions_DefinitionHash", r => r.DefinitionHash, "Definitions", "Sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey("FK_Routes_Notes_NoteId", r => r.NoteId, "Notes", "Id", onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        "FK_Routes_Measurements_MeasurementId", r => r.MeasurementId, "Measurements", "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        "FK_Routes_ReportDossier_DossierId", r => r.DossierId, "ReportDossier", "Id",
                        onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateTable(
                name: "JournalLine",
                columns: table => new
                {
                    RouteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ActivityId = table.Column<string>(type: "TEXT", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", nullable: false),
                    Event = table.Column<string>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalLine", l => new { l.RouteId, l.Sequence });
                    table.ForeignKey(
                        "FK_JournalLine_Routes_RouteId", l => l.RouteId, "Routes", "Id", onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    RouteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Visit = table.Column<int>(type: "INTEGER", nullable: false),
                    StepId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", n => n.Id);
                    table.ForeignKey("FK_Notices_Routes_RouteId", n => n.RouteId, "Routes", "Id", onDelete: ReferentialAction.Cascade);
                });
        }

        private static void CreateIndexes(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex("IX_Routes_DefinitionHash_StepId", "Routes", ["DefinitionHash", "StepId"]);
            migrationBuilder.CreateIndex("IX_Routes_AskedRole", "Routes", "AskedRole");
            migrationBuilder.CreateIndex("IX_Routes_NoteId", "Routes", "NoteId", unique: true);
            migrationBuilder.CreateIndex("IX_Routes_MeasurementId", "Routes", "MeasurementId", unique: true);
            migrationBuilder.CreateIndex("IX_Routes_DossierId", "Routes", "DossierId", unique: true);
            migrationBuilder.CreateIndex(
                "IX_Notices_RouteId_Visit_Kind_Offset", "Notices", ["RouteId", "Visit", "Kind", "Offset"], unique: true);
        }
    }
}
