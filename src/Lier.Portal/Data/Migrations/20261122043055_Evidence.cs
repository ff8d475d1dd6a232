using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Data.Migrations
{
    /// <inheritdoc />
    public partial class Evidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NoteId = table.Column<int>(nullable: false),
                    Shows = table.Column<string>(nullable: false),
                    Address = table.Column<string>(nullable: true),
                    Revision = table.Column<int>(nullable: false),
                    Added_At = table.Column<DateTime>(nullable: false),
                    Added_PersonId = table.Column<int>(nullable: false),
                    Added_PersonName = table.Column<string>(nullable: false),
                    File_Kind = table.Column<string>(nullable: true),
                    File_Name = table.Column<string>(nullable: true),
                    File_Sha256 = table.Column<string>(nullable: true),
                    File_Size = table.Column<int>(nullable: true),
                    Removed_At = table.Column<DateTime>(nullable: true),
                    Removed_PersonId = table.Column<int>(nullable: true),
                    Removed_PersonName = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceBytes",
                columns: table => new
                {
                    EvidenceId = table.Column<int>(nullable: false),
                    Content = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceBytes", x => x.EvidenceId);
                    table.ForeignKey(
                        name: "FK_EvidenceBytes_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_NoteId",
                table: "Evidence",
                column: "NoteId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EvidenceBytes");

            migrationBuilder.DropTable(
                name: "Evidence");
        }
    }
}
